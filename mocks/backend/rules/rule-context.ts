import type { ReplyLengthCounter } from '../../../src/domain/count-reply-length';
import type { User } from '../../../src/domain/user';
import type { MentionLists } from '../mention-index/mention-lists';
import type { Store } from '../store/store';

/**
 * Everything a rule may look at, of one request by one user.
 * - `now`: the clock (ISO 8601, UTC, with milliseconds).
 * - `requestId`: for the journal. `endpoint`: likewise; none where no request asked.
 * - `createId`: an id that nothing has yet.
 * - `countXWeighted`: X's own count of a reply's length.
 */
export interface RuleContext {
  store: Store;
  lists: MentionLists;
  user: User;
  now: () => string;
  requestId: string;
  endpoint?: string;
  createId: () => string;
  countXWeighted: ReplyLengthCounter;
}
