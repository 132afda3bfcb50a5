import fc from 'fast-check';
import { listProfiles } from '../../../../src/contract/account';
import { changeAuthorization } from '../../../../src/contract/demo';
import type { Endpoint } from '../../../../src/contract/endpoint';
import { getMailbox, listMailboxFolders, saveMailbox } from '../../../../src/contract/mailboxes';
import { getMention } from '../../../../src/contract/mentions';
import { queueReply, withdrawReply } from '../../../../src/contract/outbox';
import { sendReply } from '../../../../src/contract/replies';
import { getSession } from '../../../../src/contract/session';
import { getSmartFolder, saveSmartFolder } from '../../../../src/contract/smart-folders';
import { authorizationSchema } from '../../../../src/domain/profile';
import { resolveReplyProfile } from '../../../../src/domain/reply/resolve-reply-profile';
import type { ReplyChoice, ReplyWith } from '../../../../src/domain/reply-with';
import type { AccountModel, Draft } from './account-model';
import { outboxIdOf } from './account-model';
import type { AccountRun, Shown } from './account-run';
import { admins, agents, profileIds, settingIds, tinyMentionIds, tinyWorld } from './tiny-world';
import type { SettingId, TinyMentionId } from './tiny-world';

/** What admins, agents, customers' services and the clock do; each begins and does not wait for its end. */

type AccountCommand = fc.AsyncCommand<AccountModel, AccountRun>;

/** Seconds that a reply in the Outbox waits. */
const UNDO_SECONDS = 5;

const choice: fc.Arbitrary<ReplyChoice> = fc.constantFrom(
  { kind: 'default' },
  { kind: 'same-as-mailbox' },
  ...profileIds.map((profileId): ReplyChoice => ({ kind: 'profile', profileId })),
);
const admin = fc.constantFrom(...admins);
const agent = fc.constantFrom(...agents);
const mention = fc.constantFrom(...tinyMentionIds);
const folder = fc.constantFrom(null, 'vip', 'france');
const setting = fc.constantFrom(...settingIds);

const commands: fc.Arbitrary<AccountCommand>[] = [
  fc
    .tuple(admin, setting)
    .map(([who, id]) =>
      command(`${who} reads the settings of ${id}`, (run) => readSettings(run, who, id)),
    ),
  ...twice(
    fc
      .tuple(admin, setting, choice)
      .map(([who, id, chosen]) =>
        command(`${who} saves ${id} as ${JSON.stringify(chosen)}`, (run) =>
          saveSettings(run, who, id, { mode: 'custom', choices: { facebook: chosen } }),
        ),
      ),
  ),
  fc
    .tuple(fc.constantFrom(...profileIds), fc.constantFrom(...authorizationSchema.options))
    .map(([profileId, authorization]) =>
      command(`${profileId} is ${authorization}`, async ({ ask }) => {
        const options = { params: { profileId }, body: { authorization }, as: 'admin-a' };
        await ask(changeAuthorization as Endpoint, options);
      }),
    ),
  fc
    .tuple(agent, mention, folder)
    .map(([who, mentionId, openFolderId]) =>
      command(`${who} opens ${mentionId} in ${openFolderId ?? 'the Inbox'}`, (run) =>
        openMention(run, who, mentionId, openFolderId),
      ),
    ),
  ...twice(
    fc
      .record({
        who: agent,
        mentionId: mention,
        openFolderId: folder,
        place: fc.nat({ max: 3 }),
        waits: fc.boolean(),
        times: fc.constantFrom(1, 1, 2),
        regrets: fc.boolean(),
      })
      .map(({ who, ...how }) =>
        command(`${who} ${how.waits ? 'queues' : 'sends'} (${JSON.stringify(how)})`, (run) =>
          send(run, who, how),
        ),
      ),
  ),
  agent.map((who) => command(`${who} tries again`, (run) => tryAgain(run, who))),
  agent.map((who) => command(`${who} takes back`, (run) => takeBack(run, who))),
  agent.map((who) =>
    command(`time passes, and ${who} looks`, async ({ ask, letTimePass }) => {
      letTimePass(UNDO_SECONDS);
      await ask(getSession as Endpoint, { as: who });
    }),
  ),
];

/** Up to twelve of them, in any order. */
export function arbitraryCommands() {
  return fc.commands(commands, { maxCommands: 12, size: 'max' });
}

/** More of what the rest needs to come to something. */
function twice<Value>(value: Value): [Value, Value] {
  return [value, value];
}

function command(name: string, does: (run: AccountRun) => Promise<void>): AccountCommand {
  return {
    check: () => true,
    run: (_, run) => {
      run.begin(() => does(run));
      return Promise.resolve();
    },
    toString: () => name,
  };
}

async function readSettings({ ask, seen }: AccountRun, who: string, id: SettingId) {
  const { body } = await (id === 'support'
    ? ask(getMailbox as Endpoint, { params: { mailboxId: id }, as: who })
    : ask(getSmartFolder as Endpoint, { params: { smartFolderId: id }, as: who }));
  seen.set(`${who} ${id}`, (body as { version: number }).version);
}

/** From the version that is before them; a refused one shows them the newer version. */
async function saveSettings(
  { ask, seen, saves, model, nextId }: AccountRun,
  who: string,
  settingId: SettingId,
  replyWith: ReplyWith,
): Promise<void> {
  const requestId = nextId();
  const version = seen.get(`${who} ${settingId}`) ?? 1;
  model.saves.set(requestId, { settingId, version, replyWith });
  const options = {
    version,
    key: requestId,
    body: { ...readBody(settingId), replyWith },
    as: who,
  };
  const answer = await (settingId === 'support'
    ? ask(saveMailbox as Endpoint, { ...options, params: { mailboxId: settingId } })
    : ask(saveSmartFolder as Endpoint, { ...options, params: { smartFolderId: settingId } }));
  saves.push({ settingId, requestId, answer });
  const now = answer.body as { version?: number; current?: { version: number } };
  seen.set(`${who} ${settingId}`, now.version ?? now.current?.version ?? version);
}

/** What a save of a mailbox or folder carries besides. */
function readBody(settingId: SettingId) {
  const isIt = ({ id }: { id: string }) => id === settingId;
  const { id: _id, ...mailbox } = tinyWorld.mailboxes.find(isIt) ?? { id: '' };
  const { id: _folderId, ...folder } = tinyWorld.smartFolders.find(isIt) ?? { id: '' };
  return { ...mailbox, ...folder, mailboxId: undefined, version: undefined };
}

/**
 * - `mentionId`, `openFolderId`: what to look at first, where nothing is shown yet.
 * - `place`: which of the senders that are shown.
 * - `times`: how often in the same moment, as by a double click.
 * - `regrets`: takes it back as soon as it waits.
 */
interface Sending extends Pick<Draft, 'mentionId' | 'openFolderId'> {
  place: number;
  waits: boolean;
  times: number;
  regrets: boolean;
}

/** Reads what the app reads, by requests that overlap with all else, and decides as it does. */
async function openMention(
  { ask, shown }: AccountRun,
  who: string,
  mentionId: TinyMentionId,
  openFolderId: string | null,
): Promise<void> {
  const options = { params: { mailboxId: 'support', mentionId }, as: who };
  const read = async <Body>(endpoint: { response: { parse(body: unknown): Body } }) =>
    endpoint.response.parse((await ask(endpoint as Endpoint, options)).body);
  const [session, { items: profiles }, mailbox, folders, { mention, smartFolderIds }] =
    await Promise.all([
      read(getSession),
      read(listProfiles),
      read(getMailbox),
      read(listMailboxFolders),
      read(getMention),
    ]);
  const resolution = resolveReplyProfile({
    mention,
    mailbox,
    folders: folders.smartFolders.filter(({ id }) => smartFolderIds.includes(id)),
    openFolderId,
    services: tinyWorld.services,
    profiles,
    lastUsedProfileIds: session.lastUsedProfileIds,
  });
  const ruled: Shown['senders'] =
    resolution.status === 'answered'
      ? [{ profileId: resolution.profileId, chosenBy: 'resolved' }]
      : resolution.status === 'blocked' && resolution.alternative !== null
        ? [{ profileId: resolution.alternative.profileId, chosenBy: 'alternative' }]
        : [];
  const byHand = profiles
    .filter(({ authorization }) => authorization === 'authorized')
    .map(({ id }) => ({ profileId: id, chosenBy: 'by-hand' as const }));
  // By the rules three times as often as by hand.
  const senders = ruled.length === 0 ? byHand : [...ruled, ...ruled, ...ruled, ...byHand];
  const { settingsRevision } = session;
  shown.set(who, { mentionId, openFolderId, settingsRevision, senders });
}

async function send(run: AccountRun, userId: string, how: Sending): Promise<void> {
  if (!run.shown.has(userId)) await openMention(run, userId, how.mentionId, how.openFolderId);
  const shown = run.shown.get(userId);
  const sender = shown?.senders[how.place];
  if (shown === undefined || sender === undefined) return;
  const { mentionId, openFolderId } = shown;
  const { waits } = how;
  const draft: Draft = { key: run.nextId(), userId, mentionId, openFolderId, waits, ...sender };
  run.model.drafts.set(draft.key, draft);
  run.lastDraft.set(userId, draft);
  await Promise.all(Array.from({ length: how.times }, () => ask(run, draft)));
  if (how.regrets) await takeBack(run, userId);
}

async function tryAgain(run: AccountRun, userId: string): Promise<void> {
  const draft = run.lastDraft.get(userId);
  if (draft !== undefined) await ask(run, draft);
}

async function ask({ ask: request, answers }: AccountRun, draft: Draft): Promise<void> {
  const { key, userId, mentionId, openFolderId, profileId, chosenBy, waits } = draft;
  const body = {
    mailboxId: 'support',
    openFolderId,
    profileId,
    chosenBy,
    settingsRevision: 1,
    text: key,
  };
  const options = { params: { mentionId }, key, as: userId };
  const answer = await (waits
    ? request(queueReply as Endpoint, { ...options, body: { ...body, undoSeconds: UNDO_SECONDS } })
    : request(sendReply as Endpoint, { ...options, body }));
  answers.push({ draft, answer });
}

async function takeBack({ ask: request, lastDraft, withdrawals }: AccountRun, userId: string) {
  const draft = lastDraft.get(userId);
  if (draft?.waits !== true) return;
  const params = { outboxReplyId: outboxIdOf(draft) };
  const answer = await request(withdrawReply as Endpoint, { params, key: 'undo', as: userId });
  withdrawals.push({ draft, answer });
}
