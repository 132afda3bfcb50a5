import * as z from 'zod/mini';
import type { MentionGroup } from '../domain/reply/group-mentions';
import { replyAlternativeSchema, replyDecisionSchema } from '../domain/reply/resolution';
import { bytesSchema, decodeColumns, encodeColumns, readUint32 } from './binary-columns';
import { createDictionary, takeEntry } from './dictionary';
import { defineEndpoint } from './endpoint';

/**
 * The mentions of every mailbox of the account, counted in groups that no reply setting can tell apart,
 * for whoever asks; as columns (see binary-columns.ts). What the reply map, the badges of settings with a
 * problem and the preview of several settings at once work on.
 *
 * `withoutProfileId`: what would be if that profile were gone is each group's `after`; `before` is how
 * it is. Without it they are the same.
 */
export const getReplyGroups = defineEndpoint({
  method: 'GET',
  path: '/reply-groups',
  status: 200,
  query: z.object({ withoutProfileId: z.optional(z.string()) }),
  response: bytesSchema,
  isBinary: true,
});

const headerSchema = z.object({
  mailboxes: z.array(z.object({ mailboxId: z.string(), groupCount: z.int() })),
  serviceIds: z.array(z.string()),
  folderSets: z.array(z.array(z.string())),
  grounds: z.array(
    z.object({
      fixed: z.nullable(replyDecisionSchema),
      answer: z.nullable(replyAlternativeSchema),
    }),
  ),
});

/** The groups of each mailbox, by mailbox id. */
export type ReplyGroups = ReadonlyMap<string, readonly MentionGroup[]>;

export function encodeReplyGroups(groups: ReplyGroups): Uint8Array<ArrayBuffer> {
  const services = createDictionary<string>();
  const folderSets = createDictionary<string[]>();
  const grounds = createDictionary<MentionGroup['before']>();
  const all = [...groups.values()].flat();
  const columns = [
    all.map(({ serviceId }) => services.place(serviceId)),
    all.map(({ folderIds }) => folderSets.place([...folderIds])),
    all.map(({ before }) => grounds.place(before)),
    all.map(({ after }) => grounds.place(after)),
    all.map(({ mentions }) => mentions),
    all.map(({ open }) => open),
  ];
  const header: z.infer<typeof headerSchema> = {
    mailboxes: Array.from(groups, ([mailboxId, { length }]) => ({ mailboxId, groupCount: length })),
    serviceIds: services.values,
    folderSets: folderSets.values,
    grounds: grounds.values,
  };
  return encodeColumns(
    header,
    columns.map((column) => Uint32Array.from(column)),
  );
}

/** Throws `MalformedColumnsError`, or zod's error of the header, when the body does not fit. */
export function decodeReplyGroups(bytes: Uint8Array<ArrayBuffer>): ReplyGroups {
  const { header, columns } = decodeColumns(bytes);
  const { mailboxes, serviceIds, folderSets, grounds } = headerSchema.parse(header);
  const total = mailboxes.reduce((sum, { groupCount }) => sum + groupCount, 0);
  const [service, folderSet, before, after, mentions, open] = Array.from(
    { length: 6 },
    (_, index) => readUint32(columns[index], total),
  );
  const groups = new Map<string, MentionGroup[]>();
  let place = 0;
  for (const { mailboxId, groupCount } of mailboxes) {
    const ofMailbox: MentionGroup[] = [];
    for (const end = place + groupCount; place < end; place += 1) {
      ofMailbox.push({
        serviceId: takeEntry(serviceIds, service?.[place], NO_ENTRY),
        folderIds: takeEntry(folderSets, folderSet?.[place], NO_ENTRY),
        before: takeEntry(grounds, before?.[place], NO_ENTRY),
        after: takeEntry(grounds, after?.[place], NO_ENTRY),
        mentions: mentions?.[place] ?? 0,
        open: open?.[place] ?? 0,
      });
    }
    groups.set(mailboxId, ofMailbox);
  }
  return groups;
}

const NO_ENTRY = 'a group names an entry that is not there';
