import { queryOptions } from '@tanstack/react-query';
import { listProfiles, listServices, listTopics, listUsers } from '../contract/account';
import type { Profile } from '../domain/profile';
import type { Service } from '../domain/service';
import type { Topic } from '../domain/topic';
import type { User } from '../domain/user';
import { readAllPages } from './read-all-pages';

/** What every screen needs of the account; short lists, read whole. */
export interface Account {
  services: Service[];
  profiles: Profile[];
  topics: Topic[];
  users: User[];
}

export const accountQueries = {
  whole: () =>
    queryOptions({
      queryKey: ['account'],
      queryFn: async ({ signal }): Promise<Account> => {
        const [services, profiles, topics, users] = await Promise.all([
          readAllPages(listServices, signal),
          readAllPages(listProfiles, signal),
          readAllPages(listTopics, signal),
          readAllPages(listUsers, signal),
        ]);
        return { services, profiles, topics, users };
      },
    }),
};
