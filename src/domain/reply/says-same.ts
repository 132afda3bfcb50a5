import { findReplyChoice, isSameChoice } from '../reply-with';
import type { ReplyWith } from '../reply-with';
import type { ReplySettings } from './settings-choices';

/** Whether two settings of a mailbox say the same for a service, its folders in the same order. */
export function saysSame(left: ReplySettings, right: ReplySettings, serviceId: string): boolean {
  return (
    isSameFor(left.mailbox.replyWith, right.mailbox.replyWith, serviceId) &&
    left.folders.length === right.folders.length &&
    left.folders.every((folder, place) => {
      const other = right.folders[place];
      return (
        folder === other ||
        (folder.id === other?.id && isSameFor(folder.replyWith, other.replyWith, serviceId))
      );
    })
  );
}

function isSameFor(left: ReplyWith, right: ReplyWith, serviceId: string): boolean {
  return isSameChoice(findReplyChoice(left, serviceId), findReplyChoice(right, serviceId));
}
