import { getAttachment } from '../../../src/contract/attachments';
import { readAttachment } from '../rules/attachments';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addAttachmentRoutes(app: BackendApp): void {
  addRoute(app, getAttachment, ({ rules, params }) => readAttachment(rules, params));
}
