import type { Profile } from '../../../src/domain/profile';
import { colourAt } from '../profile-colours';
import { standardServices } from '../services';

/** The parts of the company; every store belongs to one of the first four. */
export const regions = ['north', 'east', 'south', 'west'] as const;
export type Region = (typeof regions)[number];
export const GROUP = 'group';

/** The services on which the company answers, twelve. */
export const replyingServices = standardServices.filter(({ canReply }) => canReply);

/** What can no longer reply: of one profile each the authorization has expired, was revoked, has no topic. */
const problems: Readonly<Record<string, Partial<Profile>>> = {
  'facebook-west': expiredOn('2026-11-13T04:00:00.000Z'),
  'google-business-east': expiredOn('2026-11-17T06:30:00.000Z'),
  'x-south': { ...expiredOn('2026-11-09T14:20:00.000Z'), authorization: 'revoked' },
  'tiktok-north': { topicIds: [] },
};

function expiredOn(authorizationChangedAt: string): Partial<Profile> {
  return { authorization: 'expired', authorizationChangedAt };
}

export function profileIdOf(serviceId: string, owner: Region | typeof GROUP): string {
  return `${serviceId}-${owner}`;
}

/**
 * On each service one profile for every region, connected to its stores, and one of the group, connected
 * to all.
 * @param topicsOf the topics of a region's stores
 */
export function createWideProfiles(topicsOf: (region: Region) => readonly string[]): Profile[] {
  const owners = [...regions, GROUP] as const;
  return replyingServices
    .flatMap(({ id: serviceId }) => owners.map((owner) => ({ serviceId, owner })))
    .map(({ serviceId, owner }, index) => {
      const id = profileIdOf(serviceId, owner);
      return {
        id,
        serviceId,
        name: `Hemvale ${owner.charAt(0).toUpperCase()}${owner.slice(1)}`,
        handle: `@hemvale_${owner}`,
        colour: colourAt(index),
        authorization: 'authorized' as const,
        authorizationChangedAt: '2026-03-02T08:00:00.000Z',
        topicIds: owner === GROUP ? regions.flatMap(topicsOf) : [...topicsOf(owner)],
        ...problems[id],
      };
    });
}
