import type { Translation } from '../translation';
import type { trace as english } from '../en/trace';

export const trace = {
  why: 'Pourquoi ?',
  title: 'Pourquoi cette réponse',
  rules: 'Les règles, dans l’ordre',
  rule: {
    service: 'Service',
    receivingProfile: 'Profil destinataire',
    folder: 'Dossiers intelligents',
    mailbox: 'Boîte aux lettres',
    default: 'Profil par défaut',
    lastUsed: 'Dernier utilisé',
    mentioned: 'Mentionné',
    topic: 'Sujets de la boîte aux lettres',
    noProfile: 'Personne',
  },
  decides: 'Décide',
  blocks: 'Bloque',
  alternative: 'Autre possibilité',
  alternativeOnly: 'Examiné seulement pour remplacer le profil bloqué.',
  leadsOn: 'Mène au profil par défaut',
  notReached: 'Étape non atteinte.',
  serviceReplies: '<name>{service}</name> permet de répondre.',
  anyProfile:
    'Sur <name>{service}</name>, tout profil peut répondre à {kind, select, privateReply {une mention en privé} privateMessage {un message privé} review {un avis} comment {un commentaire} other {une publication}}{receiver, select, known {, pas seulement <who>{profile}</who>, le destinataire} other {}}.',
  onlyReceiver:
    'Sur <name>{service}</name>, seul le profil destinataire peut répondre à {kind, select, privateReply {une mention en privé} privateMessage {un message privé} review {un avis} comment {un commentaire} other {une publication}}.',
  receiverUnknown: 'On ne sait pas quel profil l’a reçue.',
  inNoFolder: 'La mention n’est dans aucun dossier intelligent.',
  folderList: 'Dossiers intelligents qui contiennent la mention, le premier en tête',
  folderName:
    '{via, select, folder {<name>{folder}</name>} other {Un dossier supprimé}}{open, select, yes { (ouvert)} other {}}',
  saysProfile:
    'répond sur <name>{service}</name> avec {known, select, yes {le profil <who>{profile}</who>} other {un profil supprimé}}',
  saysDefault: 'répond sur <name>{service}</name> avec le profil par défaut',
  saysNothing: 'laisse <name>{service}</name> à la boîte aux lettres',
  overruledByOpen: 'Écarté : un autre dossier est ouvert',
  overruledByOrder: 'Écarté : un autre dossier vient avant',
  mailboxSaysProfile:
    'La boîte aux lettres <name>{mailbox}</name> répond sur <name>{service}</name> avec {known, select, yes {le profil <who>{profile}</who>} other {un profil supprimé}}.',
  mailboxSaysDefault:
    'La boîte aux lettres <name>{mailbox}</name> laisse <name>{service}</name> au profil par défaut.',
  mailboxPassedOver:
    'Pas consultée : la valeur par défaut {via, select, folder {du dossier <name>{folder}</name>} other {d’un dossier supprimé}} passe outre la boîte aux lettres.',
  neverReplied:
    '{agent, select, named {<name>{agentName}</name> n’a} new {Un nouvel agent n’a} other {Vous n’avez}} pas encore répondu sur <name>{service}</name>.',
  mentionsNobody: 'Le message ne mentionne aucun profil de l’entreprise.',
  noTopicProfile:
    'Aucun profil sur <name>{service}</name> n’est relié à un sujet de la boîte aux lettres.',
  nobody: 'Il ne reste aucun profil qui puisse répondre.',
  candidates: 'Profils examinés par cette règle',
  notPicked: 'non retenu',
  pickHint: 'Le choix se fait au hasard, et il est le même à chaque fois.',
  elsewhere: 'Ouverte depuis ailleurs',
  elsewhereAnswered:
    '{place, select, folderOrNone {Ouverte depuis <name>{folder}</name> ou depuis un dossier par défaut} other {Ouverte depuis <name>{folder}</name>}} : <who>{profile}</who> répondrait.',
  elsewhereBlocked:
    '{place, select, folderOrNone {Ouverte depuis <name>{folder}</name> ou depuis un dossier par défaut} other {Ouverte depuis <name>{folder}</name>}} : bloqué.',
  elsewhereUnanswerable:
    '{place, select, folderOrNone {Ouverte depuis <name>{folder}</name> ou depuis un dossier par défaut} other {Ouverte depuis <name>{folder}</name>}} : sans réponse possible.',
  seeFolder: 'Voir le dossier <name>{folder}</name>',
  seeMailbox: 'Voir la boîte aux lettres <name>{mailbox}</name>',
} satisfies Translation<typeof english>;
