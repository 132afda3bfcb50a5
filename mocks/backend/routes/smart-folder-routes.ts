import {
  createSmartFolder,
  deleteSmartFolder,
  getSmartFolder,
  listSmartFolders,
  saveSmartFolder,
} from '../../../src/contract/smart-folders';
import * as creating from '../rules/create-smart-folder';
import { listAccount } from '../rules/list-account';
import { readWithLastChange } from '../rules/read-document';
import * as smartFolders from '../rules/smart-folders';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addSmartFolderRoutes(app: BackendApp): void {
  addRoute(app, listSmartFolders, ({ rules, query }) => listAccount(rules, 'smartFolders', query));
  addRoute(app, getSmartFolder, ({ rules, params }) =>
    readWithLastChange(rules.store, 'smartFolders', params.smartFolderId),
  );
  addRoute(app, saveSmartFolder, ({ rules, params, version, body }) =>
    smartFolders.saveSmartFolder(rules, {
      smartFolderId: params.smartFolderId,
      version,
      settings: body,
    }),
  );
  addRoute(app, createSmartFolder, ({ rules, params, idempotencyKey, body }) =>
    creating.createSmartFolder(rules, {
      mailboxId: params.mailboxId,
      idempotencyKey,
      settings: body,
    }),
  );
  addRoute(app, deleteSmartFolder, ({ rules, params, version }) =>
    smartFolders.deleteSmartFolder(rules, { smartFolderId: params.smartFolderId, version }),
  );
}
