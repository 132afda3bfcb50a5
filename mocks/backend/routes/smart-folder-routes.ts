import { getSmartFolder, saveSmartFolder } from '../../../src/contract/smart-folders';
import { readDocument } from '../rules/read-document';
import * as smartFolders from '../rules/smart-folders';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addSmartFolderRoutes(app: BackendApp): void {
  addRoute(app, getSmartFolder, async ({ rules, params }) => {
    const { document } = await readDocument(rules.store, 'smartFolders', params.smartFolderId);
    return document;
  });
  addRoute(app, saveSmartFolder, ({ rules, params, version, body }) =>
    smartFolders.saveSmartFolder(rules, {
      smartFolderId: params.smartFolderId,
      version,
      settings: body,
    }),
  );
}
