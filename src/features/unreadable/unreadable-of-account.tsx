import { useUnreadableLists } from '../../data/unreadable';
import { UnreadableList } from './unreadable-list';

const kinds = [
  'services',
  'profiles',
  'mailboxes',
  'smart-folders',
  'topics',
  'users',
  'canned-replies',
] as const;

/** What cannot be read of the lists that all screens share; it stands above them. */
export function UnreadableOfAccount() {
  const lists = useUnreadableLists();
  return kinds.map((kind) => {
    const parts = lists[`/${kind}`] ?? [];
    return parts.length > 0 && <UnreadableList key={kind} kind={kind} parts={parts} />;
  });
}
