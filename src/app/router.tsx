import type { QueryClient } from '@tanstack/react-query';
import { loadWithTexts } from '../messages/late-texts';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { accountQueries } from '../data/account';
import { isProblem } from '../data/http';
import { mailboxQueries } from '../data/mailboxes';
import { mentionQueries } from '../data/mentions';
import { sessionQueries } from '../data/session';
import { smartFolderQueries } from '../data/smart-folders';
import { isDefaultFolderId } from '../domain/default-folder';
import { pickSearchParams, readSearch as readListSearch } from '../domain/search/search-params';
import type { AuditSearch } from '../features/audit-record/audit-search';
import { toMentionQuery } from '../features/mentions/mention-list/search/to-mention-query';
import { readLastMailboxId, rememberMailbox } from '../features/preferences/preferences';
import { InboxRoute } from './routes/inbox-route';
import { replyMapSearchSchema } from './routes/reply-map-search';
import { RootRoute } from './routes/root-route';
import { RootSkeleton } from './routes/root-skeleton';
import { MentionFailure } from './routes/pane-boundary';
import { PageFailure } from './routes/route-failure';
import { settingsHistorySearchSchema } from './routes/settings-history-search';
import { endTaskOfPress } from './end-task-of-press';
import { prefetchMentions } from './prefetch-mentions';
import {
  inboxSearchSchema,
  parseSearch,
  readSearch,
  rootSearchSchema,
  startSearchSchema,
  stringifySearch,
} from './address-search';
import type { RootSearch } from './address-search';

const loadNotFound = (name: 'AddressNotFound' | 'MailboxNotFound') => () =>
  loadWithTexts(import('./routes/not-found').then((module) => module[name]));

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  validateSearch: (search) => readSearch(rootSearchSchema, search),
  search: { middlewares: [retainSearchParams<RootSearch>(['world', 'as', 'live', 'faults'])] },
  // Only a mock backend looks at them. What it refuses then, it refuses of every request; one is enough.
  beforeLoad: async ({ context: { queryClient }, search: { world, as } }) => {
    if ((world ?? as) !== undefined) await queryClient.ensureQueryData(sessionQueries.current());
  },
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(sessionQueries.current()),
      queryClient.ensureQueryData(accountQueries.whole()),
      queryClient.ensureQueryData(mailboxQueries.list()),
    ]),
  component: RootRoute,
  pendingComponent: RootSkeleton,
  errorComponent: PageFailure,
  notFoundComponent: lazyRouteComponent(loadNotFound('AddressNotFound')),
});

const NoMailbox = lazyRouteComponent(() =>
  loadWithTexts(import('./routes/no-mailbox-route').then((module) => module.NoMailboxRoute)),
);

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search) => readSearch(startSearchSchema, search),
  loader: async ({ context: { queryClient } }) => {
    const mailboxes = await queryClient.ensureQueryData(mailboxQueries.list());
    const lastMailboxId = readLastMailboxId();
    const mailbox = mailboxes.find(({ id }) => id === lastMailboxId) ?? mailboxes[0];
    if (mailbox !== undefined) throw toInbox(mailbox.id);
    // Only now: nearly every start leads on from here. And before the last page is left, which would be asked
    // for a mailbox that is gone while it waits for this one.
    await NoMailbox.preload?.();
  },
  component: () => <NoMailbox />,
});

const mailboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mailboxes/$mailboxId',
  beforeLoad: ({ params }) => {
    throw toInbox(params.mailboxId);
  },
});

const folderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mailboxes/$mailboxId/folders/$folderId',
  validateSearch: (search) => readSearch(inboxSearchSchema, search),
  beforeLoad: endTaskOfPress,
  loader: async ({ context: { queryClient }, params, location, preload }) => {
    const { mailboxId, folderId } = params;
    const search = toMentionQuery(readListSearch(pickSearchParams(location.search)));
    // A default folder is there for sure; its mentions need not wait for the names of the others.
    if (isDefaultFolderId(folderId)) prefetchMentions(queryClient, mailboxId, folderId, search);
    const { smartFolders } = await queryClient
      .ensureQueryData(mailboxQueries.folders(mailboxId))
      .catch((error: unknown) => {
        throw isProblem(error, '/problems/not-found') ? notFound() : error;
      });
    if (smartFolders.some(({ id }) => id === folderId)) {
      prefetchMentions(queryClient, mailboxId, folderId, search);
    }
    if (!preload) rememberMailbox(mailboxId);
  },
  component: InboxRoute,
  // Without its code the whole page shows the failure.
  errorComponent: lazyRouteComponent(() => import('./routes/inbox-failure'), 'InboxFailure'),
  notFoundComponent: lazyRouteComponent(loadNotFound('MailboxNotFound')),
});

const mentionRoute = createRoute({
  getParentRoute: () => folderRoute,
  path: '/mentions/$mentionId',
  loader: ({ context: { queryClient }, params: { mailboxId, mentionId } }) => {
    void queryClient.prefetchQuery(mentionQueries.detail(mailboxId, mentionId));
  },
  component: lazyRouteComponent(() =>
    loadWithTexts(import('./routes/mention-route').then((module) => module.MentionRoute)),
  ),
  errorComponent: MentionFailure,
});

const outboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mailboxes/$mailboxId/outbox/$part',
  validateSearch: (search) => readSearch(inboxSearchSchema, search),
  loader: async ({ context: { queryClient }, params: { mailboxId } }) => {
    await queryClient.ensureQueryData(mailboxQueries.folders(mailboxId)).catch((error: unknown) => {
      throw isProblem(error, '/problems/not-found') ? notFound() : error;
    });
  },
  component: lazyRouteComponent(() =>
    loadWithTexts(import('./routes/outbox-route').then((module) => module.OutboxRoute)),
  ),
  errorComponent: PageFailure,
  notFoundComponent: lazyRouteComponent(loadNotFound('MailboxNotFound')),
});

const cannedRepliesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/canned-replies',
  component: lazyRouteComponent(() =>
    loadWithTexts(
      import('./routes/canned-replies-route').then((module) => module.CannedRepliesRoute),
    ),
  ),
  errorComponent: PageFailure,
});

const replyMapRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reply-map',
  validateSearch: (search) => readSearch(replyMapSearchSchema, search),
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(smartFolderQueries.list());
    void import('../data/reply-facts').then(({ replyGroupsQueries }) =>
      queryClient.prefetchQuery(replyGroupsQueries.ofAccount()),
    );
  },
  component: lazyRouteComponent(() =>
    loadWithTexts(import('./routes/reply-map-route').then((module) => module.ReplyMapRoute)),
  ),
  errorComponent: PageFailure,
});

const settingsHistoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings-history',
  validateSearch: (search) => readSearch(settingsHistorySearchSchema, search),
  loader: ({ context: { queryClient } }) => {
    void import('../data/reply-settings-changes').then(({ replySettingsChangeQueries }) =>
      queryClient.prefetchInfiniteQuery(replySettingsChangeQueries.list(null)),
    );
    void queryClient.prefetchQuery(smartFolderQueries.list());
  },
  component: lazyRouteComponent(() =>
    loadWithTexts(
      import('./routes/settings-history-route').then((module) => module.SettingsHistoryRoute),
    ),
  ),
  errorComponent: PageFailure,
});

const auditRecordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit-record',
  // Plain text, as all of an address; the page itself, which is fetched later, knows what fits.
  validateSearch: (search) => search as AuditSearch,
  component: lazyRouteComponent(() =>
    loadWithTexts(import('./routes/audit-record-route').then((module) => module.AuditRecordRoute)),
  ),
  errorComponent: PageFailure,
});

const routeTree = rootRoute.addChildren([
  startRoute,
  mailboxRoute,
  folderRoute.addChildren([mentionRoute]),
  outboxRoute,
  cannedRepliesRoute,
  replyMapRoute,
  settingsHistoryRoute,
  auditRecordRoute,
]);

/** Makes the router over a cache of server state. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    basepath: import.meta.env.BASE_URL,
    context: { queryClient },
    defaultPreload: false,
    defaultPreloadStaleTime: 0,
    defaultStructuralSharing: true,
    defaultPendingMs: 300,
    parseSearch,
    stringifySearch,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

function toInbox(mailboxId: string) {
  return redirect({
    to: '/mailboxes/$mailboxId/folders/$folderId',
    params: { mailboxId, folderId: 'inbox' },
    replace: true,
  });
}
