import type { Profile } from '../../../domain/profile';
import type { ReplyWith } from '../../../domain/reply-with';
import type { Service } from '../../../domain/service';
import type { MapBlock } from '../map-layout';
import { FORMAT, FORMAT_VERSION } from './settings-file';
import type { FileChoice, FileReplyWith, SettingsFile } from './settings-file';

/** The names behind the ids. */
interface Names {
  services: ReadonlyMap<string, Service>;
  profiles: ReadonlyMap<string, Profile>;
}

/** All reply settings of the account, as they are. */
export function writeSettingsFile(blocks: readonly MapBlock[], names: Names): SettingsFile {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    mailboxes: blocks.map(({ mailboxId, name, mapped, rows }) => ({
      mailboxId,
      mailboxName: name,
      replyWith: writeReplyWith(mapped.replyWith, names),
      smartFolders: rows
        .filter(({ target }) => target.kind === 'smart-folder')
        .map((row) => ({
          smartFolderId: row.target.id,
          smartFolderName: row.name,
          replyWith: writeReplyWith(row.replyWith, names),
        })),
    })),
  };
}

function writeReplyWith(replyWith: ReplyWith, { services, profiles }: Names): FileReplyWith {
  if (replyWith.mode === 'default') return { mode: 'default' };
  return {
    mode: 'custom',
    choices: Object.entries(replyWith.choices).map(([serviceId, choice]): FileChoice => {
      const service = services.get(serviceId);
      const named = { serviceId, ...(service && { serviceName: service.name }) };
      if (choice.kind !== 'profile') return { ...named, kind: choice.kind };
      const { kind, profileId } = choice;
      const profile = profiles.get(profileId);
      return { ...named, kind, profileId, ...(profile && { profileName: profile.name }) };
    }),
  };
}
