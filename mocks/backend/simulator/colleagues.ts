import { listRights } from '../../../src/domain/user';
import type { Right, User } from '../../../src/domain/user';
import type { Mailbox } from '../../../src/domain/mailbox';
import { findProfileProblem } from '../../../src/domain/reply/profile-problem';
import type { Random } from '../../worlds/demo/random';
import type { MentionEntry } from '../mention-index/mention-lists';
import { changeMention } from '../rules/mentions';
import { readReplyFacts } from '../rules/read-reply-facts';
import type { RuleContext } from '../rules/rule-context';
import { saveReplySettings } from '../rules/save-reply-settings';
import { sendReply } from '../rules/send-reply';

/**
 * What the other people of a company do on a lively day, by the very rules that their requests would go
 * through.
 * - `asUser`: a rule's context for one of them. - `isAway`: not to be acted for: they are here themselves.
 */
export interface Company {
  context: Omit<RuleContext, 'user'>;
  random: Random;
  asUser: (user: User) => RuleContext;
  isAway: (userId: string) => boolean;
}

/** One of the colleagues who have a right, or null. */
export async function pickColleague(
  { context, random, isAway }: Company,
  right: Right,
): Promise<User | null> {
  const users = await context.store.list('users');
  const able = users.filter(({ id, role }) => listRights(role).includes(right) && !isAway(id));
  return able.length === 0 ? null : random.pick(able);
}

/** A mailbox and one of its newest mentions that wait, or null where none does. */
export async function pickWaiting(
  { context: { store, lists }, random }: Company,
  viewerId: string,
): Promise<{ mailbox: Mailbox; entry: MentionEntry } | null> {
  const mailboxes = await store.list('mailboxes');
  if (mailboxes.length === 0) return null;
  const mailbox = random.pick(mailboxes);
  const view = { mailboxId: mailbox.id, folder: 'inbox' as const, viewerId };
  const { entries } = await lists.page(view, null, 40);
  return entries.length === 0 ? null : { mailbox, entry: random.pick(entries) };
}

/** Takes a mention, or gives it to somebody. */
export async function assign(company: Company): Promise<void> {
  const user = await pickColleague(company, 'triage');
  const found = user && (await pickWaiting(company, user.id));
  if (!user || !found) return;
  const to = company.random.chance(0.7) ? user : await pickColleague(company, 'triage');
  const change = { assigneeId: (to ?? user).id };
  await changeMention(company.asUser(user), found.entry.mention.id, change);
}

export async function resolve(company: Company): Promise<void> {
  const user = await pickColleague(company, 'triage');
  const found = user && (await pickWaiting(company, user.id));
  if (!user || !found) return;
  await changeMention(company.asUser(user), found.entry.mention.id, { status: 'resolved' });
}

/** A reply that a colleague has begun. */
export interface BegunReply {
  user: User;
  mailboxId: string;
  mentionId: string;
}

/** Chooses a mention that the rules let somebody answer; null where there is none. */
export async function beginReply(company: Company): Promise<BegunReply | null> {
  const user = await pickColleague(company, 'reply');
  const found = user && (await pickWaiting(company, user.id));
  if (!user || !found) return null;
  return { user, mailboxId: found.mailbox.id, mentionId: found.entry.mention.id };
}

/** Sends it as whom the rules say. What they block stays unanswered, as with a person. */
export async function finishReply(
  company: Company,
  { user, mailboxId, mentionId }: BegunReply,
  text: string,
): Promise<void> {
  const context = company.asUser(user);
  const view = { mentionId, mailboxId, openFolderId: null };
  const { resolution, settingsRevision, mention } = await readReplyFacts(context, view);
  if (resolution.status !== 'answered' || mention.status === 'resolved') return;
  const { profileId } = resolution;
  await sendReply(context, {
    mentionId,
    idempotencyKey: context.requestId,
    request: {
      mailboxId,
      openFolderId: null,
      profileId,
      chosenBy: 'resolved',
      settingsRevision,
      text,
    },
  });
}

/** An admin lets a mailbox answer on one service as another profile that can. */
export async function changeSetting(company: Company): Promise<void> {
  const { context, random } = company;
  const user = await pickColleague(company, 'manage-mailboxes');
  const mailboxes = await context.store.list('mailboxes');
  const profiles = (await context.store.list('profiles')).filter(
    (profile) => findProfileProblem(profile, profile.serviceId) === null,
  );
  if (user === null || mailboxes.length === 0 || profiles.length === 0) return;
  const mailbox = random.pick(mailboxes);
  const { id: profileId, serviceId } = random.pick(profiles);
  const { replyWith, version } = mailbox;
  const choices = replyWith.mode === 'custom' ? replyWith.choices : {};
  const choice = { kind: 'profile' as const, profileId };
  await saveReplySettings(company.asUser(user), [
    {
      target: { kind: 'mailbox', id: mailbox.id },
      version,
      replyWith: { mode: 'custom', choices: { ...choices, [serviceId]: choice } },
    },
  ]);
}
