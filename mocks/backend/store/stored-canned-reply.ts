import type { CannedReply } from '../../../src/domain/canned-reply';

/** A store takes nothing away, so what was deleted says so. */
export interface StoredCannedReply extends CannedReply {
  isDeleted: boolean;
}
