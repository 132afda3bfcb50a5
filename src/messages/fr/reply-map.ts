import type { Translation } from '../translation';
import type { replyMap as english } from '../en/reply-map';

export const replyMap = {
  title: 'Carte des réponses',
  history: 'Historique',
  loading: 'Chargement de la carte des réponses',
  corner: 'Boîte ou dossier',
  keys: 'Les flèches déplacent. Entrée ouvre les réglages, W dit pourquoi, C copie les réglages de la ligne.',
  row: {
    mailbox: '{name}, boîte aux lettres',
    folder: '{name}, dossier intelligent',
  },
  show: {
    label: 'Afficher',
    all: 'Tout',
    problems: 'Problèmes',
    conflicts: 'Conflits',
    own: 'Réglages propres',
  },
  search: {
    label: 'Chercher une boîte aux lettres ou un dossier',
    placeholder: 'Boîte ou dossier',
  },
  profile: {
    label: 'Trouver un profil',
    placeholder: 'Trouver un profil',
    clear: 'Ne plus chercher {name}',
    none: 'Aucun profil sur {count, number} ne correspond.',
    more: '{count, plural, one {# autre profil correspond. Continuez à écrire pour le trouver.} other {# autres profils correspondent. Continuez à écrire pour les trouver.}}',
    summary:
      '<who>{profile}</who> {mentions, plural, =0 {ne répond à aucune mention} one {répond à # mention} other {répond à # mentions}}, vu des boîtes de réception, et intervient {places, plural, =0 {nulle part} one {à # endroit} other {à # endroits}} de la carte.',
  },
  without: {
    button: 'Simuler sans ce profil',
    counting: 'Décompte des mentions',
    summary:
      'Sans <who>{profile}</who>, {changed, plural, one {# mention change} other {# mentions changent}} de profil de réponse, vu des boîtes de réception : {blocked, plural, one {# bloquée} other {# bloquées}}, {moved, plural, one {# passe} other {# passent}} à d’autres, {unanswerable, number} sans réponse possible. {places, plural, one {# endroit} other {# endroits}} de la carte {places, plural, one {changerait} other {changeraient}}. Rien n’est enregistré.',
    nothing: 'Sans <who>{profile}</who>, rien ne change : il ne répond à aucune mention.',
    blocked: '{count, plural, one {# bloquée} other {# bloquées}}',
    unanswerable: '{count, number} sans réponse',
    moved: '{count, plural, one {# change} other {# changent}}',
  },
  cell: {
    default:
      'Par défaut : {count, plural, =0 {aucun candidat} one {# candidat} other {# candidats}}',
    unknown: 'Profil inconnu « {id} »',
    own: 'réglage propre',
    inherited: 'de la boîte aux lettres',
    unset: 'rien de réglé',
    cannotReply: 'ne peut pas répondre : {reason}',
    open: '{count, plural, one {# ouverte} other {# ouvertes}}',
    blocked: '{count, plural, one {# mention bloquée} other {# mentions bloquées}}',
    unanswerable:
      '{count, plural, one {# mention sans réponse possible} other {# mentions sans réponse possible}}',
    unanswerableShort: '{count, number} sans réponse',
    conflicting:
      '{count, plural, one {# mention en conflit entre dossiers} other {# mentions en conflit entre dossiers}}',
    conflictingShort: '{count, number} en conflit',
    lit: 'répond à {count, plural, one {# mention} other {# mentions}}',
  },
  details: {
    label: 'À propos de l’endroit choisi',
    legend:
      'En <b>gras</b>, le réglage propre à l’endroit ; le reste vient de la boîte aux lettres ou du profil par défaut. Les nombres sont les mentions ouvertes.',
    mentions:
      '{open, plural, one {# ouverte} other {# ouvertes}} sur {mentions, plural, one {# mention} other {# mentions}}',
    open: 'Ouvrir les réglages',
  },
  why: {
    button: 'Pourquoi ?',
    key: 'W',
    title: 'Qui répond ici, et pourquoi',
    before:
      'D’abord : une mention qui est aussi dans {folders} suit ce que dit ce dossier{count, plural, one {} other {, le plus haut d’entre eux}}.',
    folderProfile:
      'Le dossier <name>{folder}</name> répond sur <name>{service}</name> en tant que {known, select, yes {<who>{profile}</who>} other {un profil supprimé}}.',
    folderDefault:
      'Le dossier <name>{folder}</name> répond sur <name>{service}</name> avec le profil par défaut.',
    folderSilent:
      'Le dossier <name>{folder}</name> laisse <name>{service}</name> à la boîte aux lettres.',
    mailboxProfile:
      'La boîte aux lettres <name>{mailbox}</name> répond sur <name>{service}</name> en tant que {known, select, yes {<who>{profile}</who>} other {un profil supprimé}}.',
    mailboxDefault:
      'La boîte aux lettres <name>{mailbox}</name> laisse <name>{service}</name> au profil par défaut.',
    passedOver:
      'La boîte aux lettres <name>{mailbox}</name> n’est pas consultée : le « Par défaut » du dossier passe outre.',
    default:
      'Le profil par défaut est le dernier que l’agent a utilisé sur <name>{service}</name>, sinon un profil cité dans le message, sinon l’un de ceux-ci, reliés aux sujets de la boîte aux lettres :',
    noCandidates:
      'Le profil par défaut est le dernier que l’agent a utilisé sur <name>{service}</name>, sinon un profil cité dans le message. Aucun n’est relié aux sujets de la boîte aux lettres.',
    candidates: 'Candidats au profil par défaut',
    elsewhere:
      '{count, plural, one {# autre profil de ce service n’est relié} other {# autres profils de ce service ne sont reliés}} à aucun sujet de la boîte aux lettres.',
    blocks:
      'Il ne peut pas répondre ({reason}) : la mention est bloquée, et aucun autre ne prend sa place.',
    exceptions:
      'Les messages auxquels seul leur destinataire peut répondre, comme les messages privés, vont à ce profil quel que soit le réglage.',
  },
  missing: {
    settings: 'Les réglages n’ont pas pu être chargés.',
    counts: 'Les mentions n’ont pas pu être comptées. Les réglages ci-dessous sont exacts.',
    without: 'La carte sans ce profil n’a pas pu être calculée.',
    offline: 'Vous êtes hors ligne : les mentions ne peuvent pas être comptées.',
    retry: 'Réessayer',
  },
  nothing: {
    all: 'Aucune boîte aux lettres ni dossier ne correspond.',
    problems: 'Aucun problème ici.',
    conflicts: 'Aucun conflit entre dossiers ici.',
    own: 'Aucun réglage propre ici.',
    showAll: 'Tout afficher',
  },
  close: 'Fermer',
  readOnly: {
    all: 'Seuls les éditeurs et les administrateurs peuvent changer les réglages de réponse. Vous êtes {role}.',
    mailbox:
      'Seuls les administrateurs peuvent changer les réglages d’une boîte aux lettres. Vous êtes {role}.',
    roles: {
      viewer: 'lecteur',
      agent: 'agent',
      editor: 'éditeur',
      admin: 'administrateur',
    },
  },
  copy: {
    from: 'Copier les réglages de {name}',
    source: 'Copié',
    choose: 'Appliquer les réglages à {name}',
  },
  step: {
    copyTitle: 'Copier de <name>{row}</name>',
    importTitle: 'Importer <name>{file}</name>',
    cancel: 'Annuler',
    copied: 'Ce qui est copié',
    default: 'Par défaut',
    deletedProfile: 'Un profil supprimé',
    othersDefault:
      '{count, plural, one {# autre service : par défaut} other {# autres services : par défaut}}',
    othersMailbox:
      '{count, plural, one {# autre service : comme la boîte aux lettres} other {# autres services : comme la boîte aux lettres}}',
    notApplicable:
      '{service} : {profile} ne peut pas répondre ({reason}). Ce choix n’est pas copié ; chaque endroit garde le sien.',
    silent:
      'Dans une boîte aux lettres, « Comme la boîte aux lettres » devient « Par défaut » : {services}.',
    changes: 'Endroits qui changent',
    outdated: 'Enregistré entre-temps par quelqu’un d’autre',
    same: 'Déjà réglé ainsi',
    counting: 'Décompte en cours',
    figure:
      '{changed, plural, one {# mention change} other {# mentions changent}} de profil de réponse, sur {mentions, number}',
    lost: '{count, plural, one {# ne peut plus recevoir de réponse} other {# ne peuvent plus recevoir de réponse}}',
    more: '{count, plural, one {et # autre} other {et # autres}}',
    chooseRows:
      'Choisissez les boîtes aux lettres et les dossiers qui reçoivent ces réglages : cochez leur case ou appuyez sur Espace.',
    nothingToSave: 'Il n’y a rien à enregistrer.',
    lookFirst: 'Regardez à nouveau avant d’enregistrer.',
    sum: '<name>{places, plural, one {# endroit} other {# endroits}}</name> en une fois : {changed, plural, one {# mention change} other {# mentions changent}} de profil de réponse, sur {mentions, number} ; {lost, plural, =0 {aucune n’est perdue} one {# ne peut plus recevoir de réponse} other {# ne peuvent plus recevoir de réponse}}.',
    save: 'Enregistrer{count, plural, =0 {} one { # endroit} other { # endroits}}',
    saved:
      '{count, plural, one {# réglage a été enregistré.} other {# réglages ont été enregistrés en une fois.}}',
    askTitle:
      '{count, plural, one {# mention ne pourra plus recevoir de réponse. Enregistrer quand même ?} other {# mentions ne pourront plus recevoir de réponse. Enregistrer quand même ?}}',
    askText: 'Les agents les trouveront bloquées, ou sans profil qui puisse répondre.',
    askConfirm: 'Enregistrer quand même',
    meanwhile: 'Quelqu’un a enregistré entre-temps certains de ces endroits :',
    staleRow: '{row}',
    staleRowBy: '{row}, par {who}, {time}',
    lookAgain: 'Prendre les nouvelles versions et regarder à nouveau',
    failure: {
      stale:
        'Rien n’a été enregistré : d’autres ont enregistré entre-temps certains de ces endroits.',
      refused: 'Rien n’a été enregistré : le serveur n’a pas accepté les réglages de ces endroits.',
      forbidden: 'Rien n’a été enregistré : vous ne pouvez plus changer ces réglages.',
      sameMoment:
        'Rien n’a été enregistré : quelqu’un a enregistré au même moment. Enregistrez à nouveau.',
      notFound: 'Rien n’a été enregistré : l’un de ces endroits n’existe plus.',
      noAnswer:
        'Le serveur ne répond pas. Ce que vous avez choisi n’est pas perdu ; essayez à nouveau.',
      offline:
        'Vous êtes hors ligne. Ce que vous avez choisi n’est pas perdu ; enregistrez quand la connexion sera rétablie.',
      busy: 'Rien n’a été enregistré : le serveur n’accepte plus de demandes pour un moment. Ce que vous avez choisi n’est pas perdu.',
      signedOut:
        'Rien n’a été enregistré : votre session est terminée. Ce que vous avez choisi n’est pas perdu ; reconnectez-vous, puis enregistrez.',
      unexpected: 'L’enregistrement a échoué. Ce que vous avez choisi n’est pas perdu.',
    },
  },
  export: { button: 'Exporter' },
  import: {
    button: 'Importer',
    file: 'Fichier de réglages de réponse',
    tooLarge: '« {file} » dépasse 10 Mo : rien n’a été lu.',
    notJson: '« {file} » n’est pas du JSON : rien n’a pu être lu.',
    notSettings: '« {file} » est du JSON, mais pas un fichier de réglages de réponse.',
    otherVersion:
      '« {file} » est à la version {version, number} du format. Signet lit la version 1.',
    unchanged:
      '{count, plural, one {# endroit est déjà réglé ainsi.} other {# endroits sont déjà réglés ainsi.}}',
    faults:
      '{count, plural, one {# entrée ne convient pas et est laissée de côté :} other {# entrées ne conviennent pas et sont laissées de côté :}}',
    fault: {
      malformed: 'Une entrée n’a pas la forme attendue.',
      unknownMailbox: 'Il n’y a pas de boîte aux lettres « {name} ».',
      unknownFolder: 'Il n’y a pas de dossier intelligent « {name} ».',
      otherMailbox: 'Le dossier intelligent « {name} » appartient à une autre boîte aux lettres.',
      noRight: 'Vous ne pouvez pas changer les réglages de « {name} ».',
      twice: '« {name} » est nommé une seconde fois.',
      unknownService:
        '« {name} » : « {service} » n’est pas un service auquel on peut répondre ici.',
      profile: '« {name} », {service} : {profile} ne peut pas répondre ({reason}).',
    },
  },
} satisfies Translation<typeof english>;
