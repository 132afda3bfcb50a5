import * as z from 'zod/mini';

/**
 * The reply settings of an account as a file; docs/reply-settings-format.md describes it for readers. Ids
 * count, names are there for people. What a file leaves out stays as it is.
 */

export const FORMAT = 'signet-reply-settings';
export const FORMAT_VERSION = 1;

/** What every version of the format begins with. */
export const fileHeadSchema = z.object({ format: z.literal(FORMAT), version: z.int() });

/** `mailboxes`: each is looked at by itself, so that one that does not fit spoils no other. */
export const fileSchema = z.object({
  ...fileHeadSchema.shape,
  version: z.literal(FORMAT_VERSION),
  mailboxes: z.array(z.unknown()),
});

const choiceBase = { serviceId: z.string(), serviceName: z.optional(z.string()) };

export const fileChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ ...choiceBase, kind: z.literal('same-as-mailbox') }),
  z.object({ ...choiceBase, kind: z.literal('default') }),
  z.object({
    ...choiceBase,
    kind: z.literal('profile'),
    profileId: z.string(),
    profileName: z.optional(z.string()),
  }),
]);
export type FileChoice = z.infer<typeof fileChoiceSchema>;

const fileReplyWithSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('default') }),
  z.object({ mode: z.literal('custom'), choices: z.array(fileChoiceSchema) }),
]);
export type FileReplyWith = z.infer<typeof fileReplyWithSchema>;

export const fileFolderSchema = z.object({
  smartFolderId: z.string(),
  smartFolderName: z.optional(z.string()),
  replyWith: fileReplyWithSchema,
});

/** `replyWith`: may be left out, to say something of the folders alone. */
export const fileMailboxSchema = z.object({
  mailboxId: z.string(),
  mailboxName: z.optional(z.string()),
  replyWith: z.optional(fileReplyWithSchema),
  smartFolders: z._default(z.array(z.unknown()), []),
});

/** What is written. */
export interface SettingsFile {
  format: typeof FORMAT;
  version: typeof FORMAT_VERSION;
  mailboxes: (Omit<z.infer<typeof fileMailboxSchema>, 'smartFolders'> & {
    smartFolders: z.infer<typeof fileFolderSchema>[];
  })[];
}
