import { profileSchema } from '../domain/profile';
import { serviceSchema } from '../domain/service';
import { topicSchema } from '../domain/topic';
import { userSchema } from '../domain/user';
import { defineEndpoint } from './endpoint';
import { pageOf, pageQuerySchema } from './page';

/** The account's services, profiles, topics and users: small lists that every screen needs. */
export const listServices = defineEndpoint({
  method: 'GET',
  path: '/services',
  status: 200,
  query: pageQuerySchema,
  response: pageOf(serviceSchema),
});

export const listProfiles = defineEndpoint({
  method: 'GET',
  path: '/profiles',
  status: 200,
  query: pageQuerySchema,
  response: pageOf(profileSchema),
});

export const listTopics = defineEndpoint({
  method: 'GET',
  path: '/topics',
  status: 200,
  query: pageQuerySchema,
  response: pageOf(topicSchema),
});

export const listUsers = defineEndpoint({
  method: 'GET',
  path: '/users',
  status: 200,
  query: pageQuerySchema,
  response: pageOf(userSchema),
});
