import { listAuditEntries } from '../../../src/contract/audit-record';
import * as record from '../rules/audit-record';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addAuditRecordRoutes(app: BackendApp): void {
  addRoute(app, listAuditEntries, ({ world, query }) =>
    record.listAuditEntries(world.auditIndex, query),
  );
}
