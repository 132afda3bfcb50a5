import type { Translation } from '../translation';
import type { resolutions as english } from '../en/resolutions';

export const resolutions = {
  privateReply: 'Réponse privée',
  whoAnswers: 'Qui répond :',
  blocked: 'bloqué',
  unanswerable: 'sans réponse possible',
  deletedProfile: 'un profil supprimé',
  unknown: 'impossible à dire',
  dependsOnView: 'Dépend du dossier depuis lequel la mention est ouverte',

  reason: {
    receivingProfile:
      'Seul le profil <who>{profile}</who>, qui a reçu {kind, select, privateReply {cette mention} privateMessage {ce message privé} review {cet avis} comment {ce commentaire} other {cette publication}}, peut y répondre{kind, select, privateReply { en privé} other {}}',
    folder:
      '{via, select, folder {Le dossier <name>{folder}</name>} other {Un dossier supprimé}} répond sur <name>{service}</name> avec le profil <who>{profile}</who>',
    mailbox:
      'La boîte aux lettres <name>{mailbox}</name> répond sur <name>{service}</name> avec le profil <who>{profile}</who>',
    lastUsed:
      '{agent, select, named {<name>{agentName}</name> a envoyé sa dernière réponse sur <name>{service}</name> avec le profil <who>{profile}</who>} other {Votre dernière réponse sur <name>{service}</name> est partie avec le profil <who>{profile}</who>}}{via, select, folder {, par le dossier <name>{folder}</name>} deletedFolder {, par un dossier supprimé} other {}}',
    mentioned:
      '{count, plural, =1 {Le message mentionne <who>{profile}</who>} other {Choisi parmi les {count} profils que le message mentionne}}{via, select, folder {, par le dossier <name>{folder}</name>} deletedFolder {, par un dossier supprimé} other {}}',
    topic:
      '{count, plural, =1 {Seul le profil <who>{profile}</who> est relié aux sujets de la boîte aux lettres et peut répondre} other {Choisi parmi les {count} profils reliés aux sujets de la boîte aux lettres}}{via, select, folder {, par le dossier <name>{folder}</name>} deletedFolder {, par un dossier supprimé} other {}}',
    blockedChoice:
      '{via, select, folder {Le dossier <name>{folder}</name>} deletedFolder {Un dossier supprimé} other {La boîte aux lettres <name>{mailbox}</name>}} répond sur <name>{service}</name> avec {problem, select, expired {le profil <who>{profile}</who>, dont l’autorisation a expiré{dated, select, yes { le {date}} other {}}} revoked {le profil <who>{profile}</who>, dont l’autorisation a été révoquée{dated, select, yes { le {date}} other {}}} noTopic {le profil <who>{profile}</who>, qui n’est relié à aucun sujet} wrongService {le profil <who>{profile}</who>, qui appartient à <name>{otherService}</name>} other {un profil qui n’existe plus}}.',
    blockedReceiver:
      '{problem, select, expired {Seul le profil <who>{profile}</who>, qui a reçu} revoked {Seul le profil <who>{profile}</who>, qui a reçu} noTopic {Seul le profil <who>{profile}</who>, qui a reçu} wrongService {Seul le profil <who>{profile}</who>, qui a reçu} other {Seul le profil qui a reçu}} {kind, select, privateReply {cette mention} privateMessage {ce message privé} review {cet avis} comment {ce commentaire} other {cette publication}}{problem, select, expired {,} revoked {,} noTopic {,} wrongService {,} other {}} peut y répondre{kind, select, privateReply { en privé} other {}}, {problem, select, expired {et son autorisation a expiré{dated, select, yes { le {date}} other {}}} revoked {et son autorisation a été révoquée{dated, select, yes { le {date}} other {}}} noTopic {et il n’est relié à aucun sujet} wrongService {et il appartient à <name>{otherService}</name>} unknown {et ce profil n’existe plus} other {et l’on ne sait pas lequel c’est}}.',
    serviceCannotReply:
      '<name>{service}</name> {plurality, select, many {ne permettent} other {ne permet}} pas de répondre.',
    serviceUnknown: 'Cette mention vient d’un service que Signet ne connaît pas.',
    noProfile:
      'Aucun profil ne peut répondre sur <name>{service}</name>{via, select, folder {, par le dossier <name>{folder}</name>} deletedFolder {, par un dossier supprimé} other {}}.',
    noDefaultProfile:
      'Aucun des profils reliés aux sujets de la boîte aux lettres ne peut répondre sur <name>{service}</name>{via, select, folder {, par le dossier <name>{folder}</name>} deletedFolder {, par un dossier supprimé} other {}}.',
  },

  wayOut: {
    alternative:
      'Prenez plutôt <who>{alternative}</who>{others, select, yes {, ou choisissez un autre profil} other {}}.',
    choose: 'Choisissez un autre profil.',
    authorize: 'Un administrateur peut l’autoriser de nouveau.',
    connect: 'Un administrateur peut le relier à un sujet.',
    onService: 'Répondez sur <name>{service}</name> directement.',
    askAdmin: 'Un administrateur peut autoriser de nouveau un profil, ou en relier un à un sujet.',
  },
} satisfies Translation<typeof english>;
