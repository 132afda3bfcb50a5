import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, test } from 'vitest';
import { createWorkedExample } from '../../../../../mocks/worlds/worked-example';
import { accountQueries } from '../../../../data/account';
import { sessionQueries } from '../../../../data/session';
import { PLAIN_SEARCH } from '../../../../domain/search/mention-search';
import type { MentionSearch } from '../../../../domain/search/mention-search';
import { listRights } from '../../../../domain/user';
import type { User } from '../../../../domain/user';
import { messages as en } from '../../../../messages/en';
import { messages as fr } from '../../../../messages/fr';
import type { Locale, Messages } from '../../../../messages/locale';
import { ActiveFilters } from './active-filters';

const catalogues: Record<Locale, Messages> = { en, fr: fr as unknown as Messages };

const search: MentionSearch = {
  ...PLAIN_SEARCH,
  text: 'parcel',
  values: { language: ['fr'], assignee: ['me', 'gone'], answers: ['acme-us', 'blocked'] },
  from: '2026-11-19',
};

test('the chips name what the list is narrowed down to, in both languages', () => {
  expect(render(search)).toBe(
    'Assigned to: Me Assigned to: gone (deleted) Language: French Who answers: Acme US Who answers: Blocked Received: from Nov 19, 2026 Clear all',
  );
  expect(render(search, { locale: 'fr' })).toContain(
    'Langue : Français Qui répond : Acme US Qui répond : Bloquée Reçue : à partir du 19 nov. 2026',
  );
});

test('who may manage smart folders is offered to save, and told what is left out', () => {
  const offered = render(search, { userId: 'editor-c', canSave: true });
  expect(offered).toContain('Save as smart folder');
  expect(offered).toMatch(/keeps all of it but: words in the author.*; when .*; who answers\.$/);
  const language = { ...PLAIN_SEARCH, values: { language: ['fr'] } };
  expect(render(language, { canSave: true })).toBe(
    'Language: French Clear all Save as smart folder',
  );
});

test('nobody else is, nor is it offered for what a smart folder cannot keep', () => {
  expect(render(search, { userId: 'agent-b', canSave: true })).not.toContain('Save');
  const blocked = { ...PLAIN_SEARCH, values: { answers: ['blocked'] } };
  expect(render(blocked, { canSave: true })).toBe('Who answers: Blocked Clear all');
});

function render(
  shown: MentionSearch,
  {
    locale = 'en',
    userId = 'admin-a',
    canSave = false,
  }: { locale?: Locale; userId?: string; canSave?: boolean } = {},
): string {
  const { services, profiles, topics, users } = createWorkedExample();
  const user = users.find(({ id }) => id === userId) as User;
  const client = new QueryClient();
  client.setQueryData(accountQueries.whole().queryKey, { services, profiles, topics, users });
  client.setQueryData(sessionQueries.current().queryKey, {
    user,
    rights: [...listRights(user.role)],
    preferences: { resolvesOnSend: false, shortcuts: true, undoSeconds: 0 },
    lastUsedProfileIds: {},
    settingsRevision: 1,
    now: '2026-11-20T09:30:00.000Z',
    demo: null,
  });
  const html = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <IntlProvider
        locale={locale}
        messages={catalogues[locale]}
        timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      >
        <ActiveFilters
          search={shown}
          onChange={() => undefined}
          onSaveAsSmartFolder={canSave ? () => undefined : undefined}
        />
      </IntlProvider>
    </QueryClientProvider>,
  );
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
