import type { Change, JournalEntry, Store } from '../mocks/backend/store/store';
import { isDeletion } from '../mocks/backend/store/store';
import type { Mailbox } from '../src/domain/mailbox';
import { findReplyChoice } from '../src/domain/reply-with';
import type { SmartFolder } from '../src/domain/smart-folder';
import { readMarks } from './facts';
import type { Facts, TextPlace } from './facts';

type Settings = Mailbox | SmartFolder;

/**
 * Follows the backend's journal from its first entry.
 * - `screenUserIds`: whose saves come from a screen; others save with what they have just read.
 */
export class JournalWatch {
  private readonly settings = new Map<string, Settings>();
  private readonly profileNames = new Map<string, string>();
  private readonly published = new Set<string>();
  private readonly inOutbox = new Map<string, { marks: string[]; isHere: boolean }>();

  private constructor(
    private readonly facts: Facts,
    private readonly screenUserIds: readonly string[],
  ) {}

  static async start(
    store: Store,
    facts: Facts,
    screenUserIds: readonly string[],
  ): Promise<JournalWatch> {
    const watch = new JournalWatch(facts, screenUserIds);
    for (const { id, name } of await store.list('profiles')) watch.profileNames.set(id, name);
    for (const name of ['mailboxes', 'smartFolders'] as const)
      for (const document of await store.list(name)) watch.settings.set(document.id, document);
    store.subscribe((changes, entry) => {
      for (const change of changes) watch.take(change, entry);
    });
    return watch;
  }

  /** Where the backend has the text of a mark. */
  find(mark: string): TextPlace {
    if (this.published.has(mark)) return 'published';
    const isWaiting = [...this.inOutbox.values()].some(
      ({ marks, isHere }) => isHere && marks.includes(mark),
    );
    return isWaiting ? 'outbox' : 'nowhere';
  }

  private take(change: Change, { userId }: JournalEntry): void {
    if (isDeletion(change)) return;
    const at = Date.now();
    const nameProfile = (id: string) => this.profileNames.get(id) ?? id;
    switch (change.collection) {
      case 'replies': {
        const { id, text, profileId } = change.document;
        const profile = nameProfile(profileId);
        for (const mark of readMarks(text)) {
          this.facts.taken.push({ mark, id, profile, isPublished: true, at });
          this.published.add(mark);
        }
        return;
      }
      case 'outboxReplies': {
        const { id, text, status, profileId } = change.document;
        const profile = nameProfile(profileId);
        const marks = readMarks(text);
        if (!this.inOutbox.has(id))
          for (const mark of marks)
            this.facts.taken.push({ mark, id, profile, isPublished: false, at });
        this.inOutbox.set(id, { marks, isHere: status === 'waiting' || status === 'failed' });
        return;
      }
      case 'mailboxes':
      case 'smartFolders':
        this.takeSettings(change.document, userId, at);
        return;
      default:
    }
  }

  private takeSettings(document: Settings, userId: string, at: number): void {
    const before = this.settings.get(document.id);
    this.settings.set(document.id, document);
    if (before === undefined || !this.screenUserIds.includes(userId)) return;
    this.facts.saved.push({ documentId: document.id, at, ...compareSettings(before, document) });
  }
}

/** What an admin has not touched stays: here, everything but the choices of services. */
function compareSettings(
  before: Settings,
  after: Settings,
): { services: string[]; others: string[] } {
  const choicesOf = ({ replyWith }: Settings) =>
    replyWith.mode === 'custom' ? replyWith.choices : {};
  const services = Object.keys({ ...choicesOf(before), ...choicesOf(after) }).filter(
    (service) => nameChoice(before, service) !== nameChoice(after, service),
  );
  const others = Object.keys({ ...before, ...after }).filter(
    (field) =>
      !['replyWith', 'version', 'lastChange'].includes(field) && differs(field, before, after),
  );
  return { services, others };
}

/** A choice as text; none is what it means where there is none. */
function nameChoice(settings: Settings, service: string): string {
  const none = 'mailboxId' in settings ? 'same-as-mailbox' : 'default';
  const choice = findReplyChoice(settings.replyWith, service);
  return choice?.kind === 'profile' ? `profile ${choice.profileId}` : (choice?.kind ?? none);
}

function differs(field: string, ...documents: readonly object[]): boolean {
  const [left, right] = documents.map((document) =>
    JSON.stringify(Object.entries(document).find(([name]) => name === field)?.[1]),
  );
  return left !== right;
}
