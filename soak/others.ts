import { changeAuthorization } from '../src/contract/demo';
import { getMailbox, mailboxSettingsSchema, saveMailbox } from '../src/contract/mailboxes';
import type { Endpoint } from '../src/contract/endpoint';
import { savePreferences } from '../src/contract/session';
import { getSmartFolder, saveSmartFolder } from '../src/contract/smart-folders';
import type { UndoSeconds } from '../src/domain/reply/undo-seconds';
import type { Profile } from '../src/domain/profile';
import type { ReplyWith } from '../src/domain/reply-with';
import type { Random } from '../mocks/worlds/demo/random';

/**
 * What happens beside the screens, without faults: another admin saves settings, services take authorizations
 * back and give them again.
 */
export class Others {
  /** What was done, and how often. */
  readonly counts = { saves: 0, authorizations: 0 };
  private readonly expired = new Set<string>();

  constructor(
    private readonly origin: string,
    private readonly user: string,
    private readonly random: Random,
    private readonly profiles: readonly Profile[],
    private readonly settings: readonly { folderId: string | null; id: string }[],
  ) {}

  async act(): Promise<void> {
    if (this.random.chance(0.6)) await this.saveSettings();
    else await this.changeAuthorization();
  }

  /** Everything answers again. */
  async authorizeAll(): Promise<void> {
    for (const profileId of this.expired) await this.authorize(profileId, 'authorized');
    this.expired.clear();
  }

  async setUndoSeconds(as: string, undoSeconds: UndoSeconds): Promise<void> {
    await this.call(savePreferences, { as, body: { resolvesOnSend: false, undoSeconds } });
  }

  private async saveSettings(): Promise<void> {
    const { folderId, id } = this.random.pick(this.settings);
    if (folderId === null) {
      const params = { mailboxId: id };
      const { version, ...body } = await this.call(getMailbox, { params });
      const replyWith = this.changeChoice(body.replyWith);
      await this.call(saveMailbox, {
        params,
        version,
        body: mailboxSettingsSchema.parse({ ...body, replyWith }),
      });
    } else {
      const params = { smartFolderId: id };
      const { version, name, filter, replyWith } = await this.call(getSmartFolder, { params });
      const body = { name, filter, replyWith: this.changeChoice(replyWith) };
      await this.call(saveSmartFolder, { params, version, body });
    }
    this.counts.saves += 1;
  }

  private changeChoice(replyWith: ReplyWith): ReplyWith {
    const { id, serviceId } = this.random.pick(
      this.profiles.filter(
        ({ authorization, topicIds }) => authorization === 'authorized' && topicIds.length > 0,
      ),
    );
    const choices = replyWith.mode === 'custom' ? replyWith.choices : {};
    return {
      mode: 'custom',
      choices: { ...choices, [serviceId]: { kind: 'profile', profileId: id } },
    };
  }

  private async changeAuthorization(): Promise<void> {
    const { id } = this.random.pick(
      this.profiles.filter(({ authorization }) => authorization === 'authorized'),
    );
    const isExpired = this.expired.has(id);
    await this.authorize(id, isExpired ? 'authorized' : 'expired');
    if (isExpired) this.expired.delete(id);
    else this.expired.add(id);
    this.counts.authorizations += 1;
  }

  private async authorize(profileId: string, authorization: Profile['authorization']) {
    await this.call(changeAuthorization, { params: { profileId }, body: { authorization } });
  }

  /** A conflict with another save in the same moment is nothing: the next one comes soon. */
  private async call<Response>(
    endpoint: Endpoint<string, unknown, unknown, Response>,
    { params, body, version, as = this.user }: CallOptions,
  ): Promise<Response> {
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => params?.[name] ?? '');
    const response = await fetch(`${this.origin}/api${path}`, {
      method: endpoint.method,
      headers: {
        'Signet-User': as,
        'Content-Type': 'application/json',
        ...(version === undefined ? {} : { 'If-Match': `"${String(version)}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${endpoint.method} ${path}: ${String(response.status)}`);
    const text = await response.text();
    return endpoint.response.parse(text === '' ? undefined : JSON.parse(text));
  }
}

interface CallOptions {
  params?: Record<string, string>;
  body?: unknown;
  version?: number;
  as?: string;
}
