import Workbooks

/// Invented workbooks in which nothing is to be completed.
enum GoodWorkbooks {
  /// A sheet of a county that the register does not know, as a preparer fills it in.
  static let finnishText = """
    Havulan hyvinvointialueen ja kuntien yhteiset strategiset tavoitteet (keksitty esimerkki)
    Kausi alkaa;1.1.2026
    Kausi päättyy;31.12.2029
    Kieli;suomi
    Laajuus;3

    Osa-alue;Ryhmä;Tavoite;Toimenpide;Vastuutahot;Resurssit;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi;Lähde;Aikataulu;Tila;Huomioitavaa
    Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen;Vähintään 40 prosenttia 65 vuotta täyttäneistä liikkuu riittävästi vuonna 2029;Aloitetaan tasapainoryhmä jokaisessa kunnassa;"Havulan hyvinvointialue, hyte-yksikkö; Kuusilammen kaupunki";0,5 htv;Riittävästi liikkuvien osuus 65 vuotta täyttäneistä;%;kasvaa;33,5;2024;40;2029;THL, Terve Suomi;2026–2028;käynnissä;Järjestöt tarjoavat vertaisohjaajia
    ;;;Avataan liikuntaneuvonta terveysasemille;"Mäntysalon kunta; Havulan hyvinvointialue";;;;;;;;;;1.1.2027–31.12.2028;ei aloitettu;
    ;;Tupakoivien yhdeksäsluokkalaisten osuus puolittuu vuoteen 2029 mennessä;Sovitaan savuttomasta koulupäivästä kaikissa yläkouluissa;"Koivurannan kunta, sivistyspalvelut; Havulan hyvinvointialue";ei lisäresursseja;Tupakoivien yhdeksäsluokkalaisten osuus;%;vähenee;8;2025;4;2029;Kouluterveyskysely;syksy 2026–kevät 2028;ei aloitettu;
    Henkilöstöpolitiikka ja henkilöstön saatavuus;yhteinen;Avoimista tehtävistä 85 prosenttia täytetään ensimmäisellä hakukierroksella vuonna 2028;Avataan yhteinen rekrytointisivusto;"Havulan hyvinvointialue; Kuusilammen kaupunki, henkilöstöpalvelut";40 000 € (2027);Ensimmäisellä hakukierroksella täytetyt tehtävät;%;kasvaa;70;2025;85;2028;osapuolten rekrytointitiedot;2027;ei aloitettu;Määräraha viedään vuoden 2027 talousarvioon
    ;;;Tarjotaan opiskelijoille harjoittelupolku kunnan ja hyvinvointialueen yksiköissä;"Haapavuoren kunta; Havulan hyvinvointialue";;;;;;;;;;2026–2029;käynnissä;
    ;;Sairauspoissaolot vähenevät 15 päivään henkilötyövuotta kohden vuoteen 2029 mennessä;Otetaan käyttöön yhteinen varhaisen tuen malli;"Havulan hyvinvointialue, henkilöstöpalvelut; Pihlajaniemen kunta";0,2 htv;Sairauspoissaolot;pv/htv;vähenee;17,2;2024;15;2029;osapuolten henkilöstökertomukset;2026–2027;käynnissä;
    Asukkaiden osallistumis- ja vaikuttamismahdollisuudet;yhteinen;Asukaskyselyyn vastaa vähintään 2 000 asukasta joka toinen vuosi;Tehdään yhteinen asukaskysely;"Kuusilammen kaupunki; Havulan hyvinvointialue";ei lisäresursseja;Vastaukset asukaskyselyyn;vastausta;kasvaa;1 240;2024;2 000;2028;asukaskysely;2026–2028;ei aloitettu;
    ;;;Kerrotaan kyselyn tuloksista asukasilloissa;"Mäntysalon kunta; Koivurannan kunta; Havulan hyvinvointialue";;;;;;;;;;2027–2028;ei aloitettu;
    Tilojen ja kiinteistöjen omistajapolitiikka;yhteinen;Yhteiskäytössä olevia tiloja on vuonna 2029 vähintään 24;Kootaan tilat yhteen luetteloon;"Kuusilammen kaupunki, tilapalvelut; Havulan hyvinvointialue, tilapalvelut";virkatyö;Yhteiskäytössä olevat tilat;kpl;kasvaa;9;2025;24;2029;tilaluettelo;2026;käynnissä;
    ;;;Muutetaan vanha terveysasema yhteiseksi palvelutaloksi;"Haapavuoren kunta; Havulan hyvinvointialue";1,2 milj. € (2028);;;;;;;;;1.1.2027–31.12.2029;ei aloitettu;Investointi vaatii valtuuston päätöksen
    Tukipalvelujen järjestäminen;yhteinen;Ruokahävikki vähenee kolmanneksen kouluissa ja palvelutaloissa vuoteen 2028 mennessä;Mitataan hävikki samalla tavalla kaikissa keittiöissä;"Pihlajaniemen kunta; Havulan hyvinvointialue, tukipalvelut";0,3 htv;Ruokahävikki ateriaa kohden;g;vähenee;60;2025;40;2028;keittiöiden mittaukset;kevät 2027;ei aloitettu;
    ;;;Kilpailutetaan puhtauspalvelut yhdessä;"Havulan hyvinvointialue, tukipalvelut; Mäntysalon kunta";nykyiset resurssit;;;;;;;;;1.1.2027–30.6.2028;ei aloitettu;
    Alueen ja kuntien elinvoima;yhteinen;Alueelle muuttaa vuosina 2026–2029 vähintään 400 asukasta enemmän kuin alueelta lähtee;Avataan yhteinen muuttajan neuvonta;"Kuusilammen kaupunki; Havulan hyvinvointialue";30 000 € (2026);Kuntien välinen nettomuutto;asukasta;kasvaa;-85;2024;100;2029;Tilastokeskus;2026–2029;käynnissä;
    ;;;Markkinoidaan avoimia työpaikkoja etätyöntekijöille;"Koivurannan kunta; Havulan hyvinvointialue, viestintä";;;;;;;;;;jatkuva;aikataulussa;
    Sivistys ja sote-palvelut;yhdyspintakohtainen;Perusopetuksen oppilaista enintään 8 prosenttia on poissa yli 50 tuntia lukuvuonna 2028–2029;Otetaan käyttöön yhteinen poissaolomalli;"Kuusilammen kaupunki, sivistyspalvelut; Havulan hyvinvointialue, opiskeluhuolto";0,2 htv;Yli 50 tuntia poissa olleiden oppilaiden osuus;%;vähenee;9,4;2025;8;2029;oppilashallinnon tiedot;elokuu 2026–kesäkuu 2028;aikataulussa;
    ;;Perhe saa ajan perhekeskukseen viikon kuluessa yhteydenotosta vuonna 2027;Avataan perhekeskuksen yhteinen ajanvaraus;"Havulan hyvinvointialue, perhekeskuspalvelut; Haapavuoren kunta";ei lisäresursseja;"Odotusaika perhekeskukseen
    Seitsemässä päivässä ajan saaneet perheet";"päivää
    %";"vähenee
    kasvaa";"12
    55";2025;"7
    95";2027;asiakastiedot;2026–2027;ei aloitettu;
    Työllisyyden hoito;yhdyspintakohtainen;Pitkäaikaistyöttömien määrä laskee 1 150 henkilöstä 900 henkilöön vuoteen 2029 mennessä;Ohjataan yli vuoden työttöminä olleet yhteiseen työkyvyn arvioon;"Kuusilammen kaupunki, työllisyyspalvelut; Havulan hyvinvointialue, aikuisten sosiaalipalvelut";1 htv;Pitkäaikaistyöttömät;henkilöä;vähenee;1 150;2025;900;2029;työllisyysalueen tiedot;2026–2029;käynnissä;
    ;;;Perustetaan nuorten työpaja;"Pihlajaniemen kunta; Havulan hyvinvointialue";60 000 € (2027);;;;;;;;;2027;ei aloitettu;
    """

  static let finnishSheet = sheet(finnishText)

  static func sheet(_ text: String) -> Workbook {
    Workbook(sheet: file("tavoitteet.csv", text))
  }

  /// A sheet in English, with commas between its cells.
  static let englishSheet = Workbook(
    sheet: file(
      "goals.csv",
      """
      Joint strategic goals of an invented county
      Period starts,1.1.2026
      Period ends,31.12.2029
      Language,English
      Scope,3

      Area,Group,Goal,Action,Responsible,Resources,Indicator,Unit,Direction,Baseline,Baseline year,Target,Target year,Source,Schedule,Status,Notes
      Promotion of residents' health and wellbeing,common,At least 40 per cent of people over 65 exercise enough for their health in 2029,Start a balance group in every municipality,"Lakeland wellbeing services county, health promotion; City of Birchport",0.5 FTE,People over 65 who exercise enough,%,increases,33.5,2024,40,2029,THL,2026–2028,in progress,Organisations offer peer instructors
      ,,,Open exercise advice at health centres,Municipality of Pinefield; Lakeland wellbeing services county,,,,,,,,,,1.1.2027–31.12.2028,not started,
      Personnel policy and availability of staff,common,85 per cent of vacancies are filled on the first round in 2028,Open a joint recruitment site,"Lakeland wellbeing services county; City of Birchport, human resources","€40,000 (2027)",Vacancies filled on the first round,%,increases,70,2025,85,2028,recruitment data,2027,not started,The appropriation is proposed for the budget of 2027
      ,,,Offer students a joint trainee path,Municipality of Aspenmoor; Lakeland wellbeing services county,,,,,,,,,,2026–2029,in progress,
      Residents' opportunities to participate and influence,common,"At least 2,000 residents answer the residents' survey in 2028",Carry out a joint residents' survey,City of Birchport; Lakeland wellbeing services county,no additional resources,Answers to the survey,answers,increases,1240,2024,2000,2028,residents' survey,2026–2028,not started,
      Ownership policy for premises and real estate,common,At least 24 premises are in joint use in 2029,Compile the premises into one register,"City of Birchport, premises; Lakeland wellbeing services county, premises",staff time,Premises in joint use,premises,increases,9,2025,24,2029,premises register,2026,in progress,
      Organisation of support services,common,Food waste falls by a third in schools and care homes by 2028,Measure waste in the same way in all kitchens,"Municipality of Pinefield; Lakeland wellbeing services county, support services",0.3 FTE,Food waste per meal,g,decreases,60,2025,40,2028,kitchens' own measurements,spring 2027,not started,
      Vitality of the area and its municipalities,common,Net migration is at least 100 residents a year in 2029,Open a joint advice desk for newcomers,Municipality of Aspenmoor; Lakeland wellbeing services county,"€30,000 (2026)",Net migration,residents,increases,-85,2024,100,2029,Statistics Finland,2026–2029,in progress,
      "Education and culture, health and social services",interface,At most 8 per cent of pupils are absent for over 50 hours in 2029,Adopt a joint model for absences,"City of Birchport, education services; Lakeland wellbeing services county, pupil welfare",0.2 FTE,Pupils absent for over 50 hours,%,decreases,9.4,2025,8,2029,pupil records,August 2026–June 2028,on time,
      Employment,interface,"Long-term unemployment falls from 1,150 people to 900 people by 2029",Refer people who have been unemployed for over a year to a joint assessment of work ability,"City of Birchport, employment services; Lakeland wellbeing services county, adult social services",1 FTE,Long-term unemployed people,people,decreases,1150,2025,900,2029,employment area's data,2026–2029,in progress,
      ,,,Set up a youth workshop,Municipality of Pinefield; Lakeland wellbeing services county,"€60,000 (2027)",,,,,,,,,2027,not started,
      """
    )
  )

  /// A folder in Swedish for a bilingual county, with the texts in Finnish beside them.
  static let swedishFolder = Workbook(folder: swedishFiles)

  private static func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, bytes: Array(text.utf8))
  }

  private static let swedishFiles = [
    file(
      "delområden.csv",
      """
      Kod;Delområde;Delområde (fi);Grupp;Grund;Ansvarig i välfärdsområdet;Ansvarig i kommunerna;Lägesbild
      A1;Främjande av invånarnas hälsa och välfärd;Asukkaiden hyvinvoinnin ja terveyden edistäminen;gemensamt;"41 § 1 punkten i välfärdsområdeslagen; 41 § 3 punkten i välfärdsområdeslagen; 37 § 1 punkten i kommunallagen; 37 § 3 punkten i kommunallagen; 7 § i ordnandelagen (612/2021)";Österbottens välfärdsområde, enheten för hälsofrämjande;Vasa stad, välfärdskoordinatorn;De äldre invånarna blir fler.
      A2;Personalpolitik och tillgång på personal;Henkilöstöpolitiikka ja henkilöstön saatavuus;gemensamt;"41 § 5 punkten i välfärdsområdeslagen; 37 § 5 punkten i kommunallagen; språkliga rättigheter";Österbottens välfärdsområde, personaltjänsterna;Korsholms kommun;Det finns få sökande till tjänsterna inom vården.
      A3;Invånarnas möjligheter att delta och påverka;Asukkaiden osallistumis- ja vaikuttamismahdollisuudet;gemensamt;"41 § 6 punkten i välfärdsområdeslagen; 37 § 6 punkten i kommunallagen";Österbottens välfärdsområde, kommunikationen;Närpes stad;Parterna frågar invånarna om samma saker vid olika tidpunkter.
      A4;Ägarpolitik för lokaler och fastigheter;Tilojen ja kiinteistöjen omistajapolitiikka;gemensamt;"41 § 4 punkten i välfärdsområdeslagen; 37 § 4 punkten i kommunallagen";Österbottens välfärdsområde, lokalservicen;Jakobstads stad;Kommunerna äger en stor del av lokalerna.
      A5;Ordnande av stödtjänster;Tukipalvelujen järjestäminen;gemensamt;"41 § 2 punkten i välfärdsområdeslagen; 37 § 2 punkten i kommunallagen";Österbottens välfärdsområde, stödtjänsterna;Vörå kommun;Avtalen om måltidsservice går ut 2027.
      A6;Områdets och kommunernas livskraft;Alueen ja kuntien elinvoima;gemensamt;37 § 7 punkten i kommunallagen;Österbottens välfärdsområde, strategitjänsterna;Vasa stad;Befolkningen minskar i ytterområdena.
      """
    ),
    file(
      "dokument.csv",
      """
      Kod;Namn;Namn (fi);Typ;Bindande verkan;Parter;Börjar;Slutar;Ersätter;Godkänns av;Utvärderas;Mål;Version
      D1;Strategiskt samarbetsavtal för Österbotten 2026–2029;Pohjanmaan strateginen yhteistyösopimus 2026–2029;strategiskt samarbetsavtal;politisk;alla parter;1.6.2026;31.12.2029;;fullmäktige;våren 2029;;v1.0
      D2;Plan för kontaktytorna i Österbotten 2026–2029;Pohjanmaan yhdyspintasuunnitelma 2026–2029;plan för kontaktytor;politisk;alla parter;1.6.2026;31.12.2029;;styrelse;våren 2028;;v1.0
      """
    ),
    file(
      "forum.csv",
      """
      Kod;Namn;Kortnamn;Nivå;Sammankallande;Medlemmar;Möten per år;Uppgift
      F1;Presidieforum;;politisk;Österbottens välfärdsområde;"alla kommuner; Österbottens välfärdsområde";1;Leder samarbetet.
      F2;Ledningens samarbetsforum;ledningsforum;ledning;Vasa stad;"alla kommuner; Österbottens välfärdsområde";2;Bereder målen.
      F3;Hyte-nätverket;;expert;Österbottens välfärdsområde, enheten för hälsofrämjande;"alla kommuner, välfärdskoordinatorerna; Österbottens välfärdsområde";4;Följer åtgärderna.
      """
    ),
    file(
      "grunduppgifter.csv",
      """
      Uppgift;Värde
      Namn;Österbottens gemensamma mål 2026–2029 (påhittat exempel)
      Namn (fi);Pohjanmaan yhteiset tavoitteet 2026–2029 (keksitty esimerkki)
      Välfärdsområde;Österbotten
      Perioden börjar;1.1.2026
      Perioden slutar;31.12.2029
      Språk;sv
      Omfattning;3
      Version;v1.0
      Status;förslag
      """
    ),
    file(
      "indikatorer.csv",
      """
      Kod;Mål;Indikator;Indikator (fi);Enhet;Riktning;Utgångsvärde;Utgångsår;Målvärde;Målår;Källa;Ansvarig
      M1;A1.1;Andelen som känner sig ensamma;Itsensä yksinäiseksi tuntevien osuus;%;minskar;8,6;2024;7,5;2029;THL, Sotkanet;Österbottens välfärdsområde
      M2;A1.2;Andelen som rör sig tillräckligt;Riittävästi liikkuvien osuus;%;ökar;33,5;2024;40;2029;THL, Sotkanet;Österbottens välfärdsområde
      M3;A2.1;Tjänster som tillsätts i första omgången;Ensimmäisellä kierroksella täytetyt tehtävät;%;ökar;70;2025;85;2028;parternas rekryteringsuppgifter;Österbottens välfärdsområde
      M4;A3.1;Svar på invånarenkäten;Vastaukset asukaskyselyyn;svar;ökar;1 240;2024;2 000;2028;invånarenkäten;Närpes stad
      M5;A4.1;Lokaler i gemensam användning;Yhteiskäytössä olevat tilat;st.;ökar;9;2025;24;2029;lokalregistret;Pedersöre kommun
      M6;A5.1;Matsvinn per portion;Ruokahävikki annosta kohden;g;minskar;60;2025;40;2028;kökens mätningar;Vörå kommun
      M7;A6.1;Nettoinflyttning;Nettomuutto;invånare;ökar;-85;2024;100;2029;Statistikcentralen;Kristinestads stad
      """
    ),
    file(
      "kunskapsbas.csv",
      """
      Kod;Namn;Typ;Part;År
      L1;Välfärdsberättelser;välfärdsberättelse;"alla kommuner; Österbottens välfärdsområde";2025
      L2;Strategier;strategi;"alla kommuner; Österbottens välfärdsområde";2025
      L3;Välfärdsplaner;välfärdsplan;"alla kommuner; Österbottens välfärdsområde";2025
      """
    ),
    file(
      "mål.csv",
      """
      Kod;Delområde;Mål;Mål (fi);Motivering;Åldersgrupp;Tidsfrist;Källor
      A1.1;A1;Andelen invånare som känner sig ensamma minskar till 7,5 procent före utgången av 2029.;Itsensä yksinäiseksi tuntevien osuus pienenee 7,5 prosenttiin vuoden 2029 loppuun mennessä.;Ensamhet försämrar hälsan.;alla åldrar;31.12.2029;L1
      A1.2;A1;Minst 40 procent av dem som har fyllt 65 år rör sig tillräckligt för sin hälsa år 2029.;Vähintään 40 prosenttia 65 vuotta täyttäneistä liikkuu riittävästi vuonna 2029.;God balans förebygger fallolyckor.;äldre;31.12.2029;L1
      A2.1;A2;Minst 85 procent av de lediga tjänsterna tillsätts i första omgången år 2028.;Avoimista tehtävistä vähintään 85 prosenttia täytetään ensimmäisellä kierroksella vuonna 2028.;Parterna konkurrerar om samma sökande.;personer i arbetsför ålder;31.12.2028;L2
      A3.1;A3;Minst 2 000 invånare svarar på invånarenkäten år 2028.;Asukaskyselyyn vastaa vähintään 2 000 asukasta vuonna 2028.;En gemensam enkät ger svar som går att jämföra.;alla åldrar;31.12.2028;L2
      A4.1;A4;Minst 24 lokaler är i gemensam användning år 2029.;Yhteiskäytössä olevia tiloja on vähintään 24 vuonna 2029.;Tomma lokaler kostar.;alla åldrar;31.12.2029;L2
      A5.1;A5;Matsvinnet minskar med en tredjedel i skolor och servicehus före utgången av 2028.;Ruokahävikki vähenee kolmanneksen kouluissa ja palvelutaloissa vuoden 2028 loppuun mennessä.;Svinnet är pengar som inte går till maten.;alla åldrar;31.12.2028;L3
      A6.1;A6;Nettoinflyttningen är minst 100 invånare om året år 2029.;Nettomuutto on vähintään 100 asukasta vuodessa vuonna 2029.;Utan inflyttning minskar befolkningen.;personer i arbetsför ålder;31.12.2029;L3
      """
    ),
    file(
      "möten.csv",
      """
      Dag;Forum;Kommungrupp;Grund;Mötesform;Deltagare;Ämnen;Resultat
      17.9.2025;F1;;HVAL 14 §;på plats;"Österbottens välfärdsområde; alla kommuner";"samarbete; mål; arbetsfördelning";Man kom överens om målen (påhittat).
      23.10.2025;;Norra gruppen;7 § i ordnandelagen (612/2021);distans;"Österbottens välfärdsområde; Norra gruppen; Organisationernas nätverk";"mål; åtgärder; samarbete; uppföljning";Man kom överens om balansgrupperna A1.2 (påhittat).
      30.10.2025;;Mellersta gruppen;7 § i ordnandelagen (612/2021);distans;"Österbottens välfärdsområde; Mellersta gruppen; Organisationernas nätverk";"mål; åtgärder; samarbete; uppföljning";Man kom överens om träffpunkterna A1.1 (påhittat).
      6.11.2025;;Södra gruppen;7 § i ordnandelagen (612/2021);distans;"Österbottens välfärdsområde; Södra gruppen; Organisationernas nätverk";"mål; åtgärder; samarbete; uppföljning";Man kom överens om enkäten A3.1 (påhittat).
      """
    ),
    file(
      "parter.csv",
      """
      Kod;Namn;Namn (fi);Typ;Avtalspart;Kommunnummer;Kommungrupp
      P01;Österbottens välfärdsområde;Pohjanmaan hyvinvointialue;välfärdsområde;ja;;
      P02;Jakobstads stad;Pietarsaaren kaupunki;stad;ja;598;Norra gruppen
      P03;Kaskö stad;Kaskisten kaupunki;stad;ja;231;Södra gruppen
      P04;Korsholms kommun;Mustasaaren kunta;kommun;ja;499;Mellersta gruppen
      P05;Korsnäs kommun;Korsnäsin kunta;kommun;ja;280;Södra gruppen
      P06;Kristinestads stad;Kristiinankaupungin kaupunki;stad;ja;287;Södra gruppen
      P07;Kronoby kommun;Kruunupyyn kunta;kommun;ja;288;Norra gruppen
      P08;Laihela kommun;Laihian kunta;kommun;ja;399;Mellersta gruppen
      P09;Larsmo kommun;Luodon kunta;kommun;ja;440;Norra gruppen
      P10;Malax kommun;Maalahden kunta;kommun;ja;475;Mellersta gruppen
      P11;Nykarleby stad;Uudenkaarlepyyn kaupunki;stad;ja;893;Norra gruppen
      P12;Närpes stad;Närpiön kaupunki;stad;ja;545;Södra gruppen
      P13;Pedersöre kommun;Pedersören kunta;kommun;ja;599;Norra gruppen
      P14;Vasa stad;Vaasan kaupunki;stad;ja;905;Mellersta gruppen
      P15;Vörå kommun;Vöyrin kunta;kommun;ja;946;Mellersta gruppen
      S01;Organisationernas nätverk;Järjestöjen verkosto;organisation;nej;;
      """
    ),
    file(
      "resurser.csv",
      """
      Gäller;Typ;Beskrivning;Belopp eller mängd;Enhet;År;Part
      A1;arbetsinsats;Samordning av träffpunkterna;0,5;årsverken;2026;Korsholms kommun
      A2;pengar;"Rekryteringssidan; anslag i budgeten för 2027";40 000;€;2027;Österbottens välfärdsområde
      A3;inga extra resurser;Enkäten görs som tjänstearbete;;;;Närpes stad
      A4;inga extra resurser;Registret görs av det som finns;;;;Pedersöre kommun
      A5;arbetsinsats;Mätningen samordnas;0,3;årsverken;2027;Vörå kommun
      A6;pengar;"Rådgivning för inflyttare; anslag i budgeten för 2027";30 000;€;2027;Kristinestads stad
      """
    ),
    file(
      "åtgärder.csv",
      """
      Kod;Mål;Åtgärd;Åtgärd (fi);Huvudansvarig;Ansvariga;Börjar;Slutar;Status;Status uppdaterad;Dokument
      A1.1.1;A1.1;Öppna träffpunkter ordnas i byarna, minst två i varje kommun.;Kylissä järjestetään avoimia kohtaamispaikkoja, vähintään kaksi joka kunnassa.;Korsholms kommun;"Malax kommun; Laihela kommun; Österbottens välfärdsområde; Organisationernas nätverk";1.5.2026;31.12.2028;inte påbörjad;2.3.2026;D2
      A1.1.2;A1.1;En telefonlinje för ensamma äldre bemannas på vardagar.;Yksinäisten ikääntyneiden puhelin päivystää arkipäivisin.;Österbottens välfärdsområde;"Vasa stad; Kaskö stad";1.5.2026;31.12.2028;inte påbörjad;2.3.2026;D2
      A1.2.1;A1.2;Balansgrupper startas i alla kommuner i Norra gruppen.;Kaikissa Norra gruppenin kunnissa aloitetaan tasapainoryhmät.;Jakobstads stad, idrottstjänsterna;"Norra gruppen; Österbottens välfärdsområde";1.5.2026;31.12.2028;inte påbörjad;2.3.2026;D2
      A2.1.1;A2.1;En gemensam rekryteringssida öppnas.;Avataan yhteinen rekrytointisivusto.;Österbottens välfärdsområde, personaltjänsterna;alla kommuner;1.5.2026;31.12.2028;inte påbörjad;2.3.2026;D2
      A3.1.1;A3.1;En gemensam invånarenkät görs vartannat år.;Yhteinen asukaskysely tehdään joka toinen vuosi.;Närpes stad;"Korsnäs kommun; Österbottens välfärdsområde";1.5.2026;31.12.2028;inte påbörjad;2.3.2026;D2
      A4.1.1;A4.1;Lokalerna samlas i ett register.;Tilat kootaan yhteen luetteloon.;Pedersöre kommun;"alla kommuner; Österbottens välfärdsområde";1.5.2026;31.12.2028;inte påbörjad;2.3.2026;D2
      A5.1.1;A5.1;Matsvinnet mäts på samma sätt i alla kök.;Ruokahävikki mitataan samalla tavalla kaikissa keittiöissä.;Vörå kommun;"Södra gruppen; Österbottens välfärdsområde";1.5.2026;31.12.2028;inte påbörjad;2.3.2026;D2
      A6.1.1;A6.1;En gemensam rådgivning för inflyttare öppnas.;Avataan yhteinen muuttajien neuvonta.;Kristinestads stad;"Nykarleby stad; Österbottens välfärdsområde";1.5.2026;31.12.2028;inte påbörjad;2.3.2026;D2
      """
    ),
  ]
}
