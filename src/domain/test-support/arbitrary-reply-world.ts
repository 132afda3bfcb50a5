import * as fc from 'fast-check';
import type { ReplyChoice } from '../reply-with';
import type { MentionFacts, ReplyFrame } from '../reply/group-mentions';
import { hashId } from '../reply/pick-profile';
import type { ReplySettings } from '../reply/settings-choices';
import type { ResolveReplyProfileInput } from '../reply/resolve-reply-profile';
import {
  arbitraryChoice,
  arbitraryFolders,
  arbitraryLastUsed,
  arbitraryMentionPart,
  arbitraryProfiles,
  arbitraryReplyIds,
  arbitraryReplyWith,
  arbitraryServices,
} from './arbitrary-reply-input';
import type { ReplyIds } from './arbitrary-reply-input';

/** A mention with what a mailbox knows of it. */
export interface WorldMention {
  mention: ResolveReplyProfileInput['mention'];
  folderIds: readonly string[];
  /** Those that hold it after the change of a filter; left out where they are the same. */
  folderIdsAfter?: readonly string[];
  topicIds: readonly string[];
  isOpen: boolean;
}

/** A mailbox with its mentions, and a change of what stays as it is while settings are edited. */
export interface ReplyWorld {
  mentions: readonly WorldMention[];
  before: ReplyFrame;
  after: ReplyFrame;
  settings: ReplySettings;
  edits: readonly SettingsEdit[];
  folderId: string | null;
}

/** One thing that an admin does in a form. `place`: of the folder; null for the mailbox. */
export type SettingsEdit =
  | { kind: 'choose'; place: number | null; serviceId: string; choice: ReplyChoice }
  | { kind: 'replace'; place: number | null; replyWith: ReplySettings['mailbox']['replyWith'] }
  | { kind: 'move'; place: number };

/**
 * Any mailbox of few mentions that are often alike, and any sequence of edits of its settings.
 * @param isMoving whether the filters of its folders change as well
 */
export function arbitraryReplyWorld(isMoving = false): fc.Arbitrary<ReplyWorld> {
  return arbitraryReplyIds().chain((ids) =>
    fc
      .record({
        mentions: fc.array(arbitraryWorldMention(ids, isMoving), { maxLength: 12 }),
        frame: fc.record({
          topicIds: fc.uniqueArray(fc.constantFrom(...ids.topics), { minLength: 1 }),
          services: arbitraryServices(ids),
          profiles: arbitraryProfiles(ids),
          lastUsedProfileIds: arbitraryLastUsed(ids),
        }),
        changes: fc.option(
          fc.record(
            {
              topicIds: fc.uniqueArray(fc.constantFrom(...ids.topics), { minLength: 1 }),
              profiles: arbitraryProfiles(ids),
              lastUsedProfileIds: arbitraryLastUsed(ids),
            },
            { requiredKeys: [] },
          ),
        ),
        settings: fc.record({
          mailbox: fc.record({ replyWith: arbitraryReplyWith(ids) }),
          folders: arbitraryFolders(ids),
        }),
        edits: fc.array(arbitraryEdit(ids), { maxLength: 4 }),
        folderId: fc.option(fc.constantFrom(...ids.folders)),
      })
      .map(({ frame, changes, ...world }) => ({
        ...world,
        before: frame,
        after: changes === null ? frame : { ...frame, ...changes },
      })),
  );
}

function arbitraryWorldMention(ids: ReplyIds, isMoving: boolean): fc.Arbitrary<WorldMention> {
  const mention = fc.record({
    mention: arbitraryMentionPart(ids),
    folderIds: fc.subarray([...ids.folders]),
    topicIds: fc.subarray([...ids.topics]),
    isOpen: fc.boolean(),
  });
  if (!isMoving) return mention;
  const folderIdsAfter = fc.option(fc.subarray([...ids.folders]));
  return fc
    .tuple(mention, folderIdsAfter)
    .map(([one, after]) =>
      after === null || String(after) === String(one.folderIds)
        ? one
        : { ...one, folderIdsAfter: after },
    );
}

function arbitraryEdit(ids: ReplyIds): fc.Arbitrary<SettingsEdit> {
  const place = fc.option(fc.nat({ max: 3 }));
  return fc.oneof(
    fc.record({
      kind: fc.constant('choose' as const),
      place,
      serviceId: fc.constantFrom(...ids.services),
      choice: arbitraryChoice(ids),
    }),
    fc.record({ kind: fc.constant('replace' as const), place, replyWith: arbitraryReplyWith(ids) }),
    fc.record({ kind: fc.constant('move' as const), place: fc.nat({ max: 3 }) }),
  );
}

/** The settings after an edit. */
export function applyEdit(settings: ReplySettings, edit: SettingsEdit): ReplySettings {
  const { mailbox, folders } = settings;
  if (edit.kind === 'move') {
    const moved = folders[edit.place];
    return moved === undefined
      ? settings
      : { mailbox, folders: [moved, ...folders.filter((folder) => folder !== moved)] };
  }
  const change = ({ replyWith }: ReplySettings['mailbox']) =>
    edit.kind === 'replace'
      ? edit.replyWith
      : {
          mode: 'custom' as const,
          choices: Object.fromEntries([
            ...Object.entries(replyWith.mode === 'custom' ? replyWith.choices : {}),
            [edit.serviceId, edit.choice],
          ]),
        };
  if (edit.place === null) return { folders, mailbox: { replyWith: change(mailbox) } };
  return {
    mailbox,
    folders: folders.map((folder, place) =>
      place === edit.place ? { ...folder, replyWith: change(folder) } : folder,
    ),
  };
}

/** The smart folders that hold a mention, before the change of a filter and after it. */
function pickFolders({ folderIds, folderIdsAfter }: Omit<WorldMention, 'mention' | 'topicIds'>) {
  return folderIdsAfter === undefined ? { folderIds } : { folderIds, folderIdsAfter };
}

/** The facts of mentions: those that are alike but for the conversation share a class. */
export function collectFacts(mentions: readonly WorldMention[]): MentionFacts {
  const classes: MentionFacts['classes'][number][] = [];
  const places = new Map<string, number>();
  const classOf = mentions.map(({ mention, topicIds, ...folders }) => {
    const { serviceId, kind, receivingProfileId, mentionedProfileIds } = mention;
    const one = {
      serviceId,
      kind,
      receivingProfileId,
      mentionedProfileIds,
      topicIds,
      ...pickFolders(folders),
    };
    const key = JSON.stringify(one);
    const place = places.get(key) ?? classes.push(one) - 1;
    places.set(key, place);
    return place;
  });
  return {
    classes,
    classOf: Uint32Array.from(classOf),
    conversationHash: Uint32Array.from(mentions, ({ mention }) => hashId(mention.conversationId)),
    isOpen: Uint8Array.from(mentions, ({ isOpen }) => Number(isOpen)),
  };
}
