import * as z from 'zod/mini';

/**
 * - `viewer` reads; `agent` also triages and replies; `editor` is an agent who manages smart folders
 *   and canned replies;
 *   `admin` also changes mailboxes and reads the audit record.
 */
export const roleSchema = z.enum(['viewer', 'agent', 'editor', 'admin']);
export type Role = z.infer<typeof roleSchema>;

export const userSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  role: roleSchema,
});
export type User = z.infer<typeof userSchema>;

/** What a user may do. The one table of role and right, used by the screens and the backend. */
export const rights = [
  'triage',
  'reply',
  'manage-canned-replies',
  'manage-smart-folders',
  'manage-mailboxes',
  'read-audit-record',
] as const;
export const rightSchema = z.enum(rights);
export type Right = z.infer<typeof rightSchema>;

const rightsOfRole: Record<Role, readonly Right[]> = {
  viewer: [],
  agent: ['triage', 'reply'],
  editor: ['triage', 'reply', 'manage-canned-replies', 'manage-smart-folders'],
  admin: [
    'triage',
    'reply',
    'manage-canned-replies',
    'manage-smart-folders',
    'manage-mailboxes',
    'read-audit-record',
  ],
};

/** The rights of a role. */
export function listRights(role: Role): readonly Right[] {
  return rightsOfRole[role];
}
