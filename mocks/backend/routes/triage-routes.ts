import { deleteNote, saveNote } from '../../../src/contract/internal-notes';
import { changeMentions, undoMentionChanges } from '../../../src/contract/mention-changes';
import { listTags } from '../../../src/contract/tags';
import * as changes from '../rules/change-mentions';
import * as notes from '../rules/internal-notes';
import * as tags from '../rules/tags';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addTriageRoutes(app: BackendApp): void {
  addRoute(app, changeMentions, ({ rules, params, body, idempotencyKey }) =>
    changes.changeMentions(rules, { ...body, mailboxId: params.mailboxId, idempotencyKey }),
  );
  addRoute(app, undoMentionChanges, ({ rules, params }) =>
    changes.undoMentionChanges(rules, params.changeSetId),
  );
  addRoute(app, saveNote, ({ rules, params, body }) =>
    notes.saveNote(rules, { ...params, request: body }),
  );
  addRoute(app, deleteNote, ({ rules, params }) =>
    notes.deleteNote(rules, params).then(() => undefined),
  );
  addRoute(app, listTags, ({ rules, params }) => tags.listTags(rules, params.mailboxId));
}
