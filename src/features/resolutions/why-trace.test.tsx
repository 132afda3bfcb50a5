import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter } from '@tanstack/react-router';
import { RouterContextProvider } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { describe, expect, test } from 'vitest';
import { createWorkedExample } from '../../../mocks/worlds/worked-example';
import { accountQueries } from '../../data/account';
import { sessionQueries } from '../../data/session';
import type { Mention } from '../../domain/mention';
import { resolveReplyProfile } from '../../domain/reply/resolve-reply-profile';
import type { ResolveReplyProfileInput } from '../../domain/reply/resolve-reply-profile';
import { messages as en } from '../../messages/en';
import { messages as fr } from '../../messages/fr';
import type { Locale, Messages } from '../../messages/locale';
import type { ReasonContext } from './describe-reason';
import { WhyTrace } from './why-trace';

const world = createWorkedExample();
const [mailbox] = world.mailboxes;
if (mailbox === undefined) throw new Error('The worked example has a mailbox');

type Change = Partial<ResolveReplyProfileInput> & { folderIds?: string[]; mention?: Mention };

describe('every rule says what it looked at', () => {
  test('the service, when it cannot be answered; no later rule is reached', () => {
    const text = explain(8);
    expect(text).toContain('0 Service Decides Blogs do not support replying.');
    expect(text.match(/Not reached/g)).toHaveLength(4);
  });

  test('the receiver alone', () => {
    expect(explain(10)).toContain('1 Receiving profile Decides Only the profile that received it');
  });

  test('the receiver alone, who cannot reply', () => {
    expect(explain(7)).toMatch(/1 Receiving profile Blocks .*@acmehelp expired on Nov 12/);
  });

  test('a folder that names a profile, and one that comes later', () => {
    const text = explain(4, { folderIds: ['vip', 'france'] });
    expect(text).toContain('2 Smart folders Decides');
    expect(text).toContain('VIP replies on Facebook as Acme US');
    expect(text).toContain(
      'France replies on Facebook with the default profile Overruled: another folder comes first',
    );
    expect(text).toContain('3 Mailbox Not reached.');
    expect(text).toContain('Opened from France: Acme FR would answer.');
  });

  test('a folder that is open, before one that is above it', () => {
    const text = explain(4, { folderIds: ['vip', 'france'], openFolderId: 'france' });
    expect(text).toContain('Overruled: another folder is open');
    expect(text).toContain('France (open) replies on Facebook with the default profile');
    expect(text).toContain('Leads to the default profile');
    expect(text).toContain('Not asked: the default of folder France leads past the mailbox.');
    expect(text).toContain('Opened from VIP or from a default folder: Acme US would answer.');
  });

  test('a folder that leaves it to the mailbox, and the mailbox', () => {
    const text = explain(5, { folderIds: ['other'] });
    expect(text).toContain('Other leaves Facebook to the mailbox');
    expect(text).toContain('3 Mailbox Decides Mailbox Support replies on Facebook as Acme Care.');
  });

  test('no folder at all', () => {
    expect(explain(1)).toContain('The mention is in no smart folder.');
  });

  test('the profiles mentioned, those turned down, and the pick', () => {
    const text = explain(6);
    expect(text).toContain('Mailbox Support leaves X to the default profile.');
    expect(text).toContain('You have not replied on X yet.');
    expect(text).toMatch(/Mentioned @acmehelp expired on Nov 12/);
    expect(text).toMatch(/Topics of the mailbox Decides @acme /);
  });

  test('the profile used last', () => {
    const text = explain(6, { lastUsedProfileIds: { x: 'acme' } });
    expect(text).toContain('Last used Decides @acme');
    expect(text.match(/Not reached/g)).toHaveLength(2);
  });

  test('a pick among several', () => {
    const text = explain(2, { folderIds: ['france'] });
    expect(text).toContain('The message mentions none of the company’s profiles.');
    expect(text.match(/not picked/g)).toHaveLength(2);
    expect(text).toContain('The pick is at random, and the same at every look.');
  });

  test('a blocked choice, and rule 4 only for its alternative', () => {
    const profiles = world.profiles.map((profile) =>
      profile.id === 'acme-care' ? { ...profile, authorization: 'revoked' as const } : profile,
    );
    const text = explain(1, { profiles });
    expect(text).toContain('3 Mailbox Blocks');
    expect(text).toContain('Acme Care revoked');
    expect(text).toContain('Looked at only for an alternative to the blocked profile.');
    expect(text).toContain('Topics of the mailbox Alternative');
  });

  test('nobody', () => {
    const profiles = world.profiles.map((profile) => ({ ...profile, topicIds: [] }));
    const text = explain(6, { profiles });
    expect(text).toContain('Last used You have not replied on X yet.');
    expect(text).toContain('No profile on X is connected to a topic of the mailbox.');
    expect(text).toContain('Nobody Decides No profile is left that can reply.');
  });

  test('what was deleted meanwhile', () => {
    const text = explain(1, {
      profiles: world.profiles.filter(({ id }) => id !== 'acme-care'),
    });
    expect(text).toContain('as a deleted profile');
  });
});

test.each(world.mentions.map(({ id }, index) => [id, index + 1] as const))(
  '%s is explained in French too',
  (_, number) => {
    expect(explain(number, { folderIds: ['vip', 'france', 'other'] }, 'fr')).toContain(
      '4 Profil par défaut',
    );
  },
);

/** The whole trace of a mention of the worked example as one line of text. */
function explain(number: number, change: Change = {}, locale: Locale = 'en'): string {
  const mention = world.mentions[number - 1];
  if (mention === undefined || mailbox === undefined) throw new Error('No such mention');
  const input: ResolveReplyProfileInput = {
    mention,
    mailbox,
    folders: world.smartFolders.filter(({ id }) => change.folderIds?.includes(id)),
    openFolderId: null,
    services: world.services,
    profiles: world.profiles,
    lastUsedProfileIds: {},
    ...change,
  };
  const context: ReasonContext = {
    mention,
    mailboxName: mailbox.name,
    services: world.services,
    profiles: world.profiles.filter(({ id }) => input.profiles.some((known) => known.id === id)),
    smartFolders: world.smartFolders,
    formatDay: (iso) => iso.slice(5, 10),
  };
  const html = renderToStaticMarkup(
    <Surroundings locale={locale}>
      <WhyTrace
        resolution={resolveReplyProfile(input)}
        context={context}
        resolveFrom={(openFolderId) => resolveReplyProfile({ ...input, openFolderId })}
      />
    </Surroundings>,
  );
  return readText(html);
}

function createCache(): QueryClient {
  const queryClient = new QueryClient();
  const { services, profiles, topics, users } = world;
  queryClient.setQueryData(accountQueries.whole().queryKey, { services, profiles, topics, users });
  queryClient.setQueryData(sessionQueries.current().queryKey, {
    user: { id: 'admin-a', name: 'Admin A', role: 'admin' },
    rights: [],
    preferences: { resolvesOnSend: true, shortcuts: true, undoSeconds: 0 },
    lastUsedProfileIds: {},
    settingsRevision: 1,
    now: world.now,
    demo: null,
  });
  return queryClient;
}

function Surroundings({ locale, children }: { locale: Locale; children: ReactNode }) {
  const [queryClient] = useState(createCache);
  const router = createRouter({
    routeTree: createRootRoute(),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  return (
    <IntlProvider
      locale={locale}
      messages={locale === 'fr' ? (fr as unknown as Messages) : en}
      timeZone="UTC"
      onError={(error) => {
        throw error;
      }}
    >
      <QueryClientProvider client={queryClient}>
        <RouterContextProvider router={router as never}>{children}</RouterContextProvider>
      </QueryClientProvider>
    </IntlProvider>
  );
}

/** What a reader reads. */
function readText(html: string): string {
  return html
    .replace(/<\/?bdi[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ')
    .trim();
}
