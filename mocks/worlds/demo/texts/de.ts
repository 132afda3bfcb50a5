import type { LanguageTexts, ProductForms } from './language-texts';
import { germanNames } from './names';

type Gender = 'm' | 'f' | 'n';

const articles: Readonly<Record<Gender, readonly [string, string, string]>> = {
  m: ['der', 'den', 'dem'],
  f: ['die', 'die', 'der'],
  n: ['das', 'das', 'dem'],
};
const possessives: typeof articles = {
  m: ['mein', 'meinen', 'meinem'],
  f: ['meine', 'meine', 'meiner'],
  n: ['mein', 'mein', 'meinem'],
};

/** `the`, `theAcc`, `theDat`, `my`, `myAcc`, `myDat`: nominative, accusative and dative. */
function declined(noun: string, gender: Gender): ProductForms {
  const [the, theAcc, theDat] = articles[gender];
  const [my, myAcc, myDat] = possessives[gender];
  const forms = { the, theAcc, theDat, my, myAcc, myDat };
  return Object.fromEntries(Object.entries(forms).map(([slot, word]) => [slot, `${word} ${noun}`]));
}

export const german: LanguageTexts = {
  products: [
    declined('Stuhl Lysa', 'm'),
    declined('Regal Birka', 'n'),
    declined('Sessel Solvi', 'm'),
    declined('Schreibtisch Orla', 'm'),
    declined('Bett Tova', 'n'),
    declined('Sofa Alma', 'n'),
    declined('Kommode Runa', 'f'),
    declined('Kleiderschrank Vida', 'm'),
    declined('Tisch Iden', 'm'),
    declined('Bank Pella', 'f'),
  ],
  cities: [
    'Hamburg',
    'Leipzig',
    'Köln',
    'Bremen',
    'Graz',
    'Zürich',
    'Dresden',
    'Kiel',
    'Mainz',
    'Linz',
  ],
  stores: ['Berlin', 'Lyon', 'London', 'Rotterdam'],
  money: '{n}\u00a0€',
  clock: ':',
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  openings: ['Hallo,', 'Guten Tag,', 'Hallo Hemvale,', 'Moin,', 'Hallo zusammen,', 'Kurze Frage:'],
  closings: {
    positive: [
      'Vielen Dank!',
      'Weiter so.',
      'Gerne wieder.',
      'Das nächste Zimmer ist schon geplant.',
      'Klare Empfehlung.',
    ],
    neutral: [
      'Danke im Voraus!',
      'Vielen Dank für eure Hilfe.',
      'Eilt nicht.',
      'Schöne Grüße',
      'Danke!',
    ],
    negative: [
      'Bitte kümmert euch darum.',
      'So geht das nicht.',
      'Wie geht es jetzt weiter?',
      'Ich erwarte heute noch eine Antwort.',
      'Schade, das war mal besser.',
      'Kann mich bitte jemand zurückrufen?',
    ],
  },
  orderLines: [
    'Meine Bestellnummer ist {order}.',
    'Es geht um die Bestellung {order} vom letzten {weekday}.',
    'Bestellung {order}, mit Karte bezahlt, insgesamt {amount}.',
  ],
  cores: {
    lateDelivery: [
      '{My} sollte am {weekday} kommen und hat laut Sendungsverfolgung noch nicht einmal das Lager verlassen.',
      'Seit {days} Tagen warte ich auf {theAcc}, und niemand kann mir sagen, wo das Paket steckt.',
      'Ich habe mir für {theAcc} extra am {weekday} freigenommen. Niemand kam, niemand rief an.',
      'Angeblich wurde {the} in {city} zugestellt. Wurde aber nicht. Hier ist nichts.',
      'Die Sendungsverfolgung zeigt seit {days} Tagen „unterwegs“. Unterwegs wohin eigentlich?',
      'Die {amount} sind seit {days} Tagen abgebucht, aber von {theDat} fehlt jede Spur.',
      'Wir sind am {weekday} nach {city} gezogen und sitzen auf dem Boden, weil {the} nicht kommt.',
      'Schon der zweite geplatzte Termin in {city}. Der Fahrer hat nicht einmal geklingelt.',
    ],
    deliveryQuestion: [
      'Liefert ihr {theAcc} auch nach {city}, und wie lange dauert das ungefähr?',
      'Kann ich die Lieferung von {weekday} auf einen späteren Tag verschieben?',
      'Kann ich {theAcc} auch in Berlin im Laden abholen?',
      'Trägt der Fahrer {theAcc} in den dritten Stock oder nur bis zur Haustür?',
      'Ich ziehe nach {city}. Wie ändere ich die Adresse für die Bestellung {order}?',
      'Was kostet die Lieferung nach {city}, wenn ich {theAcc} und zwei Stühle zusammen bestelle?',
      'Könnt ihr am {weekday} auch nach {time} Uhr liefern? Wir arbeiten beide.',
    ],
    damaged: [
      '{The} kam mit einem Riss quer über die Vorderseite an. Der Karton sah von außen gut aus.',
      'Gerade {theAcc} ausgepackt: zwei Schrauben fehlen, und ein Fuß ist kürzer als die anderen.',
      'Das Paket wurde offenbar irgendwo vor {city} fallen gelassen. An {myDat} ist eine Ecke eingedrückt.',
      'An {theDat} ist ein langer Kratzer, und alles riecht stark nach Kleber.',
      '{amount} bezahlt, und {the} sieht aus wie aus der Ausstellung. Im Karton lagen sogar Krümel.',
      'Nach {days} Tagen ist {the} kaputt. Ist dafür die Garantie da?',
    ],
    returns: [
      'Wie läuft die Rückgabe, wenn ich {theAcc} in {store} gekauft habe, aber in {city} wohne?',
      'Ist eine Rückgabe nach {weeks} Wochen noch möglich? {The} steht noch im Karton.',
      'Wo finde ich den Rücksendeschein für {order}? In der Mail war kein Anhang.',
      'Ich habe {theAcc} am {weekday} zurückgeschickt. Wann sehe ich die {amount} auf meinem Konto?',
      'Nehmt ihr {theAcc} auch ohne Originalkarton zurück? Der ist leider schon im Altpapier.',
      'Holt ihr eine Rückgabe in {city} ab, oder muss ich {theAcc} in den Laden bringen?',
    ],
    productQuestion: [
      'Passt {the} durch eine Tür, die 72 cm breit ist?',
      'Ist {the} vor Weihnachten wieder lieferbar?',
      'Gibt es {theAcc} auch in dunklerem Holz? In {store} sah die Farbe ganz anders aus als im Netz.',
      'Wie viel Kilo hält {the} aus?',
      'Kann {the} auf einem überdachten Balkon in {city} stehen?',
      'Im Katalog kostet {the} {amount}, auf der Seite steht etwas anderes. Was stimmt?',
      'Wie reinigt man {theAcc} am besten? Jemand hat Kaffee verschüttet, und dieser Jemand bin ich.',
    ],
    assembly: [
      'Schritt {days} der Anleitung zeigt ein Teil, das es bei {myDat} gar nicht gibt.',
      'Drei Stunden aufgebaut, und {my} steht schief wie der Turm von Pisa.',
      'Die Löcher an {myDat} passen nicht zueinander. Viermal geprüft, zu zweit.',
      'Im Beutel für {theAcc} fehlen {weeks} Schrauben. Bitte schickt sie nach {city}.',
      'Aufbau war für {weekday}, {time} Uhr gebucht. Niemand kam, {the} liegt immer noch im Flur.',
    ],
    productPraise: [
      '{days} Jahre mit {theDat}, zwei Kinder, ein Hund, ein Umzug nach {city}, und alles hält wie am ersten Tag.',
      'Endlich hat {my} einen Platz, und ich schaue nichts anderes mehr an.',
      'Die besten {amount} in diesem Jahr: {the}.',
      'Ich habe {theAcc} allein in zwanzig Minuten aufgebaut, ohne zu fluchen. Das gab es noch nie.',
      'Meine Oma in {city} hat {theAcc} bei mir gesehen und will das auch. Sie ist 91 und mag sonst nichts.',
      'Neues Video: {weeks} Monate mit {theDat}. Kurzfassung: ja.',
    ],
    storePraise: [
      'Das Team in {store} hat {theAcc} für mich im Lager gefunden und bis zum Auto getragen.',
      'Schöner Besuch am {weekday} in {store}: ruhig, übersichtlich, und das Café lohnt sich.',
      'Umtausch in {store} in {days} Minuten erledigt. Das Buch hätte ich zu Hause lassen können.',
      'Wollte in {store} nur eine Kerze kaufen und kam mit {theDat} heraus. Sehr gute Beratung!',
      'Mit drei Kindern an einem {weekday} in {store}, und alle haben überlebt. Danke an die Spielecke.',
    ],
    storeComplaint: [
      'Vierzig Minuten Schlange in {store}, zwei von neun Kassen offen.',
      'Laut Webseite war {the} in {store} vorrätig. Eine Stunde Fahrt für nichts.',
      'In {store} drei Leute nach {theDat} gefragt. Einer zuckte mit den Schultern, zwei gingen weg.',
      'Parkplatz voll, Aufzug kaputt, Café um {time} Uhr schon zu. An einem {weekday} in {store}!',
      'In {store} wurden mir {amount} doppelt berechnet, und dann hieß es eine Stunde lang: Da drüben fragen.',
    ],
    appProblem: [
      'Seit Version {version} stürzt die App ab, sobald ich meine Bestellungen öffne.',
      'Anmelden geht nicht mehr. Der Code kommt nach {days} Minuten und ist dann abgelaufen.',
      '{TheAcc} in den Warenkorb, bezahlen, Fehler, Warenkorb leer. Jedes Mal, Version {version}.',
      'In der App kostet {the} {amount}, an der Kasse mehr. Was gilt?',
      'Nach dem Update auf {version} ist mein Merkzettel weg. Gesammelt in {weeks} Jahren.',
    ],
    appPraise: [
      'Der Raumplaner ist klasse: Ich habe {theAcc} vor dem Kauf in meinem Wohnzimmer gesehen.',
      'Version {version} ist viel schneller. Bestellt in {days} Klicks, danke.',
      'Man sieht den Fahrer bis in die eigene Straße in {city}. So muss eine App sein.',
      'Fünf Sterne für die Liste, die sich nach Gängen sortiert. {The} in zwei Minuten gefunden.',
    ],
    careers: [
      'Ist die Stelle in {store} noch frei? Ich habe mich am {weekday} beworben und noch nichts gehört.',
      'Bietet ihr Praktika im Design an? Ich studiere in {city} und würde gern an Dingen wie {theDat} arbeiten.',
      'Das Bewerbungsformular bleibt bei Schritt {weeks} hängen. Gibt es eine Adresse für meinen Lebenslauf?',
      'Schöner Beitrag. Gibt es in der Nähe von {city} auch Teilzeit, nur vormittags?',
      'Mein Gespräch in {store} ist am {weekday} um {time} Uhr. Gibt es dort Parkplätze?',
    ],
    brand: [
      'Gut, dass Hemvale alte Möbel zurücknimmt. Meine stehen jetzt in einer Schule in {city}.',
      'Bitte macht einen Laden in {city} auf! Wir stehen ab {time} Uhr Schlange.',
      'Nach dem Spot mit dem leeren Stuhl habe ich an einem {weekday} meine Mutter angerufen. Gut gemacht.',
      'In {city} wurde {the} in {days} Tagen repariert. So sollte es überall sein.',
      'Endlich ein Katalog mit echter Unordnung. Ab Seite {days} dachte ich, das ist bei uns.',
    ],
    brandComplaint: [
      '{days} Kartons und {weeks} Meter Plastik für {theAcc}. So viel zum Thema „weniger Verpackung“.',
      '{The} kostet jetzt {amount}. Haben die Bäume eine Gehaltserhöhung bekommen?',
      'Ihr werbt mit heimischem Holz, und {the} reist um die halbe Welt nach {city}. Erklärt das mal.',
      'Jeden {weekday} um {time} Uhr ein Newsletter, und der Abmelden-Link führt in den Laden.',
    ],
    article: [
      'Hemvale plant einen Laden in {city}: Der Möbelhersteller setzt auf kleinere Flächen.',
      'Im Test: {the} gegen vier Konkurrenten. Solide, etwas schwer und mit {amount} nicht billig.',
      'Kleine Wohnungen in {city}: Wie {days} Familien mit {theDat} aus einem Zimmer zwei machen.',
      'Nach einem Versuch in {city} vermietet Hemvale {theAcc} jetzt monatsweise.',
    ],
  },
  followUps: {
    impatient: [
      'Nach {days} Tagen immer noch keine Antwort.',
      'Hallo? Liest hier jemand mit? Es geht um {order}.',
      'Am {weekday} geschrieben, heute noch einmal: Wo bleibt {my}?',
      '{days} Minuten Warteschleife, dann war die Leitung tot.',
      'Wenn ich bis {weekday} nichts höre, will ich meine {amount} zurück.',
      'Wieder ein Tag ohne {myAcc}.',
    ],
    information: [
      'Klar, die Bestellnummer ist {order}.',
      '{order}, Lieferung nach {city}.',
      'Ich habe euch ein Foto geschickt. Unten an {theDat} sieht man es gut.',
      'Am {weekday} nach {time} Uhr passt es mir.',
      'Nur zur Sicherheit: Es geht um {theAcc}, nicht um das kleinere Modell.',
      'Auf dem Karton klebt noch die Nummer {order}, falls das hilft.',
    ],
    thanks: [
      'Super, {weekday} passt. Danke für die schnelle Hilfe!',
      'Die {amount} sind gerade angekommen, danke.',
      'Danke, das beantwortet alles. Bis bald in {store}!',
      'Das Ersatzteil für {myAcc} ist da, jetzt passt alles.',
      'Perfekt, dann bis {weekday} um {time} Uhr.',
    ],
  },
  replies: {
    later: [
      'Danke, das hilft. Wir melden uns bis {weekday}.',
      'Ist notiert, wir haben es bei {order} ergänzt.',
    ],
    positive: [
      'Vielen Dank! Wir haben das an die Leute weitergegeben, die {theAcc} bauen. Sie freuen sich.',
      'Wie schön, so etwas an einem {weekday} zu lesen. Viel Freude damit!',
      'Danke, dass du dir die Zeit genommen hast. Bis bald!',
    ],
    neutral: [
      'Gute Frage! Ja, das geht: in deinem Konto unter der Bestellung {order}.',
      'Wir haben im Laden nachgefragt: {weekday} nach {time} Uhr ist kein Problem.',
      'Hallo, schickst du uns deine Bestellnummer als private Nachricht? Dann schauen wir nach.',
      'Gern: Die Maße stehen auf der Seite, direkt unter den Bildern von {theDat}.',
    ],
    negative: [
      'Das tut uns leid. Schickst du uns deine Bestellnummer, damit wir sehen, was mit {theDat} passiert ist?',
      'So soll das nicht sein. Wir haben beim Spediteur nachgefragt und melden uns bis {weekday}, {time} Uhr.',
      'Entschuldige die Wartezeit. Der Ersatz ist unter {order} schon unterwegs.',
      'Danke für den Hinweis. Die {amount} erstatten wir dir.',
    ],
  },
  sources: ['Hafenblatt', 'Wohnen auf 40 Quadratmetern', 'Der Möbelbote', 'Küchentischrunde'],
  names: germanNames,
  separator: ' ',
};
