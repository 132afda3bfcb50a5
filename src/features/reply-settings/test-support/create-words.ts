import { createFormatter, createTranslator } from 'use-intl';
import { messages as english } from '../../../messages/en';
import { messages as french } from '../../../messages/fr';
import type { Locale, Messages } from '../../../messages/locale';
import type { Words } from '../words';

/** Words in a language, over a small account. */
export function createWords(locale: Locale): Words {
  const messages: Messages = locale === 'en' ? english : (french as Messages);
  return {
    t: createTranslator({ locale, messages, namespace: 'replySettings' }),
    format: createFormatter({ locale, timeZone: 'UTC' }),
    locale,
    account: {
      services: [
        service('facebook', 'Facebook'),
        service('x', 'X'),
        { ...service('blogs', 'Blogs'), canReply: false },
      ],
      profiles: [
        profile('us', 'facebook', 'Acme US'),
        profile('care', 'facebook', 'Acme Care'),
        profile('acme', 'x', '@acme'),
        { ...profile('help', 'x', '@acmehelp'), authorization: 'expired' },
      ],
      topics: [
        { id: 'brand', name: 'Brand' },
        { id: 'stores', name: 'Stores' },
      ],
      users: [
        { id: 'a', name: 'Admin A', role: 'admin' },
        { id: 'b', name: 'Agent B', role: 'agent' },
      ],
    },
  };
}

function service(id: string, name: string): Words['account']['services'][number] {
  return { id, name, canReply: true, receivingProfileOnly: [], replyLimit: null };
}

function profile(id: string, serviceId: string, name: string) {
  return {
    id,
    serviceId,
    name,
    handle: null,
    colour: 'blue',
    authorization: 'authorized',
    authorizationChangedAt: null,
    topicIds: ['brand'],
  } satisfies Words['account']['profiles'][number];
}
