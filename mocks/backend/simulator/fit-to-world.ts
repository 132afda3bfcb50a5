import type { Mention } from '../../../src/domain/mention';
import type { Random } from '../../worlds/demo/random';
import type { Store } from '../store/store';

/**
 * What the demo's customers write, as if to the company of this world: about its topics, on its services,
 * to its profiles. Null where it has none of these.
 */
export async function fitToWorld(
  store: Store,
  random: Random,
  mention: Mention,
): Promise<Mention | null> {
  const [services, topics, profiles] = await Promise.all([
    store.list('services'),
    store.list('topics'),
    store.list('profiles'),
  ]);
  if (topics.length === 0 || services.length === 0) return null;
  const service = services.find(({ id }) => id === mention.serviceId) ?? random.pick(services);
  const known = mention.topicIds.filter((topicId) => topics.some(({ id }) => id === topicId));
  const own = profiles.filter(({ serviceId }) => serviceId === service.id);
  const isOwn = (profileId: string) => own.some(({ id }) => id === profileId);
  const { receivingProfileId } = mention;
  const needsReceiver = service.receivingProfileOnly.includes(mention.kind) && own.length > 0;
  return {
    ...mention,
    serviceId: service.id,
    topicIds: known.length > 0 ? known : [random.pick(topics).id],
    receivingProfileId:
      receivingProfileId !== null && isOwn(receivingProfileId)
        ? receivingProfileId
        : needsReceiver
          ? random.pick(own).id
          : null,
    mentionedProfileIds: mention.mentionedProfileIds.filter(isOwn),
  };
}
