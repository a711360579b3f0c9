import Wording

/// Finland's municipalities in Finnish alphabetical order, one to a line.
///
/// Columns: number, Finnish name, Swedish name where it is another one, Finnish genitive, `town`
/// where the municipality calls itself one, number of the county, number of the region, official
/// languages with that of the majority first.
///
/// Numbers, names, counties, regions and languages are those of Statistics Finland, classification
/// of municipalities 2026 (CC BY 4.0). The genitives and the 108 towns are written by hand;
/// <doc:Registry> says what they were checked against.
enum MunicipalityTable {
  static let municipalities = (0..<table.rowCount).map(municipality)

  private static let table = FactTable(text, columns: 8)

  static let byNumber = FactIndex(table, columns: [0])

  /// By the bare names in Finnish and Swedish.
  static let byName = FactIndex(table, columns: [1, 2])

  static let byGenitive = FactIndex(table, columns: [3])

  /// The municipalities of the county with a number.
  static func municipalities(ofCounty number: String) -> [Municipality] {
    table.rows(with: number, in: 5).map(municipality)
  }

  static func municipality(at index: Int) -> Municipality {
    let row = table.row(index)
    guard let languages = MunicipalLanguages(rawValue: row[7]) else {
      preconditionFailure("\(row[1]) has no known languages: \(row[7])")
    }
    let finnish = row[1]
    let swedish = row[2].isEmpty ? finnish : row[2]
    return Municipality(
      number: row[0],
      name: Phrase(
        fi: finnish,
        sv: swedish,
        en: languages.majority == .swedish ? swedish : finnish
      ),
      genitive: row[3],
      isTown: row[4] == "town",
      countyNumber: row[5],
      regionNumber: row[6],
      languages: languages
    )
  }

  private static let text = """
    020|Akaa|Ackas|Akaan|town|08|06|fi
    005|Alajärvi||Alajärven|town|16|14|fi
    009|Alavieska||Alavieskan||19|17|fi
    010|Alavus|Alavo|Alavuden|town|16|14|fi
    016|Asikkala||Asikkalan||09|07|fi
    018|Askola||Askolan||01|01|fi
    019|Aura||Auran||05|02|fi
    035|Brändö||Brändön||91|21|sv
    043|Eckerö||Eckerön||91|21|sv
    046|Enonkoski||Enonkosken||12|10|fi
    047|Enontekiö|Enontekis|Enontekiön||21|19|fi
    049|Espoo|Esbo|Espoon|town|03|01|fi sv
    050|Eura||Euran||06|04|fi
    051|Eurajoki|Euraåminne|Eurajoen||06|04|fi
    052|Evijärvi||Evijärven||16|14|fi
    060|Finström||Finströmin||91|21|sv
    061|Forssa||Forssan|town|07|05|fi
    062|Föglö||Föglön||91|21|sv
    065|Geta||Getan||91|21|sv
    069|Haapajärvi||Haapajärven|town|19|17|fi
    071|Haapavesi||Haapaveden|town|19|17|fi
    072|Hailuoto|Karlö|Hailuodon||19|17|fi
    074|Halsua|Halso|Halsuan||18|16|fi
    075|Hamina|Fredrikshamn|Haminan|town|10|08|fi
    076|Hammarland||Hammarlandin||91|21|sv
    077|Hankasalmi||Hankasalmen||15|13|fi
    078|Hanko|Hangö|Hangon|town|03|01|fi sv
    079|Harjavalta||Harjavallan|town|06|04|fi
    081|Hartola|Gustav Adolfs|Hartolan||09|07|fi
    082|Hattula||Hattulan||07|05|fi
    086|Hausjärvi||Hausjärven||07|05|fi
    111|Heinola||Heinolan|town|09|07|fi
    090|Heinävesi||Heinäveden||14|12|fi
    091|Helsinki|Helsingfors|Helsingin|town|90|01|fi sv
    097|Hirvensalmi||Hirvensalmen||12|10|fi
    098|Hollola||Hollolan||09|07|fi
    102|Huittinen|Vittis|Huittisten|town|06|04|fi
    103|Humppila||Humppilan||07|05|fi
    105|Hyrynsalmi||Hyrynsalmen||20|18|fi
    106|Hyvinkää|Hyvinge|Hyvinkään|town|02|01|fi
    108|Hämeenkyrö|Tavastkyro|Hämeenkyrön||08|06|fi
    109|Hämeenlinna|Tavastehus|Hämeenlinnan|town|07|05|fi
    139|Ii|Ijo|Iin||19|17|fi
    140|Iisalmi|Idensalmi|Iisalmen|town|13|11|fi
    142|Iitti|Itis|Iitin||09|07|fi
    143|Ikaalinen|Ikalis|Ikaalisten|town|08|06|fi
    145|Ilmajoki|Ilmola|Ilmajoen||16|14|fi
    146|Ilomantsi|Ilomants|Ilomantsin||14|12|fi
    153|Imatra||Imatran|town|11|09|fi
    148|Inari|Enare|Inarin||21|19|fi
    149|Inkoo|Ingå|Inkoon||03|01|sv fi
    151|Isojoki|Storå|Isojoen||16|14|fi
    152|Isokyrö|Storkyro|Isonkyrön||16|14|fi
    165|Janakkala||Janakkalan||07|05|fi
    167|Joensuu||Joensuun|town|14|12|fi
    169|Jokioinen|Jockis|Jokioisten||07|05|fi
    170|Jomala||Jomalan||91|21|sv
    171|Joroinen|Jorois|Joroisten||13|11|fi
    172|Joutsa||Joutsan||15|13|fi
    176|Juuka|Juga|Juuan||14|12|fi
    177|Juupajoki||Juupajoen||08|06|fi
    178|Juva||Juvan||12|10|fi
    179|Jyväskylä||Jyväskylän|town|15|13|fi
    181|Jämijärvi||Jämijärven||06|04|fi
    182|Jämsä||Jämsän|town|15|13|fi
    186|Järvenpää|Träskända|Järvenpään|town|02|01|fi
    202|Kaarina|S:t Karins|Kaarinan|town|05|02|fi
    204|Kaavi||Kaavin||13|11|fi
    205|Kajaani|Kajana|Kajaanin|town|20|18|fi
    208|Kalajoki||Kalajoen|town|19|17|fi
    211|Kangasala||Kangasalan|town|08|06|fi
    213|Kangasniemi||Kangasniemen||12|10|fi
    214|Kankaanpää||Kankaanpään|town|06|04|fi
    216|Kannonkoski||Kannonkosken||15|13|fi
    217|Kannus||Kannuksen|town|18|16|fi
    218|Karijoki|Bötom|Karijoen||16|14|fi
    224|Karkkila|Högfors|Karkkilan|town|03|01|fi
    226|Karstula||Karstulan||15|13|fi
    230|Karvia||Karvian||06|04|fi
    231|Kaskinen|Kaskö|Kaskisten|town|17|15|fi sv
    232|Kauhajoki||Kauhajoen|town|16|14|fi
    233|Kauhava||Kauhavan|town|16|14|fi
    235|Kauniainen|Grankulla|Kauniaisten|town|03|01|fi sv
    236|Kaustinen|Kaustby|Kaustisen||18|16|fi
    239|Keitele||Keiteleen||13|11|fi
    240|Kemi||Kemin|town|21|19|fi
    320|Kemijärvi||Kemijärven|town|21|19|fi
    241|Keminmaa||Keminmaan||21|19|fi
    322|Kemiönsaari|Kimitoön|Kemiönsaaren||05|02|sv fi
    244|Kempele||Kempeleen||19|17|fi
    245|Kerava|Kervo|Keravan|town|04|01|fi
    249|Keuruu|Keuru|Keuruun|town|15|13|fi
    250|Kihniö||Kihniön||08|06|fi
    256|Kinnula||Kinnulan||15|13|fi
    257|Kirkkonummi|Kyrkslätt|Kirkkonummen||03|01|fi sv
    260|Kitee|Kides|Kiteen|town|14|12|fi
    261|Kittilä||Kittilän||21|19|fi
    263|Kiuruvesi||Kiuruveden|town|13|11|fi
    265|Kivijärvi||Kivijärven||15|13|fi
    271|Kokemäki|Kumo|Kokemäen|town|06|04|fi
    272|Kokkola|Karleby|Kokkolan|town|18|16|fi sv
    273|Kolari||Kolarin||21|19|fi
    275|Konnevesi||Konneveden||15|13|fi
    276|Kontiolahti|Kontiolax|Kontiolahden||14|12|fi
    280|Korsnäs||Korsnäsin||17|15|sv fi
    284|Koski Tl|Koskis|Kosken Tl||05|02|fi
    285|Kotka||Kotkan|town|10|08|fi
    286|Kouvola||Kouvolan|town|10|08|fi
    287|Kristiinankaupunki|Kristinestad|Kristiinankaupungin|town|17|15|sv fi
    288|Kruunupyy|Kronoby|Kruunupyyn||17|15|sv fi
    290|Kuhmo||Kuhmon|town|20|18|fi
    291|Kuhmoinen|Kuhmois|Kuhmoisten||08|06|fi
    295|Kumlinge||Kumlingen||91|21|sv
    297|Kuopio||Kuopion|town|13|11|fi
    300|Kuortane||Kuortaneen||16|14|fi
    301|Kurikka||Kurikan|town|16|14|fi
    304|Kustavi|Gustavs|Kustavin||05|02|fi
    305|Kuusamo||Kuusamon|town|19|17|fi
    312|Kyyjärvi||Kyyjärven||15|13|fi
    316|Kärkölä||Kärkölän||09|07|fi
    317|Kärsämäki||Kärsämäen||19|17|fi
    318|Kökar||Kökarin||91|21|sv
    398|Lahti|Lahtis|Lahden|town|09|07|fi
    399|Laihia|Laihela|Laihian||17|15|fi
    400|Laitila|Letala|Laitilan|town|05|02|fi
    407|Lapinjärvi|Lappträsk|Lapinjärven||01|01|fi sv
    402|Lapinlahti||Lapinlahden||13|11|fi
    403|Lappajärvi||Lappajärven||16|14|fi
    405|Lappeenranta|Villmanstrand|Lappeenrannan|town|11|09|fi
    408|Lapua|Lappo|Lapuan|town|16|14|fi
    410|Laukaa|Laukas|Laukaan||15|13|fi
    416|Lemi||Lemin||11|09|fi
    417|Lemland||Lemlandin||91|21|sv
    418|Lempäälä||Lempäälän||08|06|fi
    420|Leppävirta||Leppävirran||13|11|fi
    421|Lestijärvi||Lestijärven||18|16|fi
    422|Lieksa||Lieksan|town|14|12|fi
    423|Lieto|Lundo|Liedon|town|05|02|fi
    425|Liminka|Limingo|Limingan||19|17|fi
    426|Liperi|Libelits|Liperin||14|12|fi
    444|Lohja|Lojo|Lohjan|town|03|01|fi sv
    430|Loimaa||Loimaan|town|05|02|fi
    433|Loppi||Lopen||07|05|fi
    434|Loviisa|Lovisa|Loviisan|town|01|01|fi sv
    435|Luhanka||Luhangan||15|13|fi
    436|Lumijoki||Lumijoen||19|17|fi
    438|Lumparland||Lumparlandin||91|21|sv
    440|Luoto|Larsmo|Luodon||17|15|sv fi
    441|Luumäki||Luumäen||11|09|fi
    475|Maalahti|Malax|Maalahden||17|15|sv fi
    478|Maarianhamina|Mariehamn|Maarianhaminan|town|91|21|sv
    480|Marttila|S:t Mårtens|Marttilan||05|02|fi
    481|Masku||Maskun||05|02|fi
    483|Merijärvi||Merijärven||19|17|fi
    484|Merikarvia|Sastmola|Merikarvian||06|04|fi
    489|Miehikkälä||Miehikkälän||10|08|fi
    491|Mikkeli|S:t Michel|Mikkelin|town|12|10|fi
    494|Muhos||Muhoksen||19|17|fi
    495|Multia||Multian||15|13|fi
    498|Muonio||Muonion||21|19|fi
    499|Mustasaari|Korsholm|Mustasaaren||17|15|sv fi
    500|Muurame||Muuramen||15|13|fi
    503|Mynämäki|Virmo|Mynämäen||05|02|fi
    504|Myrskylä|Mörskom|Myrskylän||01|01|fi sv
    505|Mäntsälä||Mäntsälän||02|01|fi
    508|Mänttä-Vilppula||Mänttä-Vilppulan|town|08|06|fi
    507|Mäntyharju||Mäntyharjun||12|10|fi
    529|Naantali|Nådendal|Naantalin|town|05|02|fi
    531|Nakkila||Nakkilan||06|04|fi
    535|Nivala||Nivalan|town|19|17|fi
    536|Nokia||Nokian|town|08|06|fi
    538|Nousiainen|Nousis|Nousiaisten||05|02|fi
    541|Nurmes||Nurmeksen|town|14|12|fi
    543|Nurmijärvi||Nurmijärven||02|01|fi
    545|Närpiö|Närpes|Närpiön|town|17|15|sv fi
    560|Orimattila||Orimattilan|town|09|07|fi
    561|Oripää||Oripään||05|02|fi
    562|Orivesi||Oriveden|town|08|06|fi
    563|Oulainen||Oulaisten|town|19|17|fi
    564|Oulu|Uleåborg|Oulun|town|19|17|fi
    309|Outokumpu||Outokummun|town|14|12|fi
    576|Padasjoki||Padasjoen||09|07|fi
    577|Paimio|Pemar|Paimion|town|05|02|fi
    578|Paltamo||Paltamon||20|18|fi
    445|Parainen|Pargas|Paraisten|town|05|02|sv fi
    580|Parikkala||Parikkalan||11|09|fi
    581|Parkano||Parkanon|town|08|06|fi
    599|Pedersören kunta|Pedersöre|Pedersören||17|15|sv fi
    583|Pelkosenniemi||Pelkosenniemen||21|19|fi
    854|Pello||Pellon||21|19|fi
    584|Perho||Perhon||18|16|fi
    592|Petäjävesi||Petäjäveden||15|13|fi
    593|Pieksämäki||Pieksämäen|town|12|10|fi
    595|Pielavesi||Pielaveden||13|11|fi
    598|Pietarsaari|Jakobstad|Pietarsaaren|town|17|15|sv fi
    601|Pihtipudas||Pihtiputaan||15|13|fi
    604|Pirkkala|Birkala|Pirkkalan||08|06|fi
    607|Polvijärvi||Polvijärven||14|12|fi
    608|Pomarkku|Påmark|Pomarkun||06|04|fi
    609|Pori|Björneborg|Porin|town|06|04|fi
    611|Pornainen|Borgnäs|Pornaisten||02|01|fi
    638|Porvoo|Borgå|Porvoon|town|01|01|fi sv
    614|Posio||Posion||21|19|fi
    615|Pudasjärvi||Pudasjärven|town|19|17|fi
    616|Pukkila||Pukkilan||01|01|fi
    619|Punkalaidun||Punkalaitumen||08|06|fi
    620|Puolanka||Puolangan||20|18|fi
    623|Puumala||Puumalan||12|10|fi
    624|Pyhtää|Pyttis|Pyhtään||10|08|fi sv
    625|Pyhäjoki||Pyhäjoen||19|17|fi
    626|Pyhäjärvi||Pyhäjärven|town|19|17|fi
    630|Pyhäntä||Pyhännän||19|17|fi
    631|Pyhäranta||Pyhärannan||05|02|fi
    635|Pälkäne||Pälkäneen||08|06|fi
    636|Pöytyä||Pöytyän||05|02|fi
    678|Raahe|Brahestad|Raahen|town|19|17|fi
    710|Raasepori|Raseborg|Raaseporin|town|03|01|sv fi
    680|Raisio|Reso|Raision|town|05|02|fi
    681|Rantasalmi||Rantasalmen||12|10|fi
    683|Ranua||Ranuan||21|19|fi
    684|Rauma|Raumo|Rauman|town|06|04|fi
    686|Rautalampi||Rautalammin||13|11|fi
    687|Rautavaara||Rautavaaran||13|11|fi
    689|Rautjärvi||Rautjärven||11|09|fi
    691|Reisjärvi||Reisjärven||19|17|fi
    694|Riihimäki||Riihimäen|town|07|05|fi
    697|Ristijärvi||Ristijärven||20|18|fi
    698|Rovaniemi||Rovaniemen|town|21|19|fi
    700|Ruokolahti|Ruokolax|Ruokolahden||11|09|fi
    702|Ruovesi||Ruoveden||08|06|fi
    704|Rusko||Ruskon||05|02|fi
    707|Rääkkylä||Rääkkylän||14|12|fi
    729|Saarijärvi||Saarijärven|town|15|13|fi
    732|Salla||Sallan||21|19|fi
    734|Salo||Salon|town|05|02|fi
    736|Saltvik||Saltvikin||91|21|sv
    790|Sastamala||Sastamalan|town|08|06|fi
    738|Sauvo|Sagu|Sauvon||05|02|fi
    739|Savitaipale||Savitaipaleen||11|09|fi
    740|Savonlinna|Nyslott|Savonlinnan|town|12|10|fi
    742|Savukoski||Savukosken||21|19|fi
    743|Seinäjoki||Seinäjoen|town|16|14|fi
    746|Sievi||Sievin||19|17|fi
    747|Siikainen|Siikais|Siikaisten||06|04|fi
    748|Siikajoki||Siikajoen||19|17|fi
    791|Siikalatva||Siikalatvan||19|17|fi
    749|Siilinjärvi||Siilinjärven||13|11|fi
    751|Simo||Simon||21|19|fi
    753|Sipoo|Sibbo|Sipoon||01|01|fi sv
    755|Siuntio|Sjundeå|Siuntion||03|01|fi sv
    758|Sodankylä||Sodankylän||21|19|fi
    759|Soini||Soinin||16|14|fi
    761|Somero||Someron|town|05|02|fi
    762|Sonkajärvi||Sonkajärven||13|11|fi
    765|Sotkamo||Sotkamon||20|18|fi
    766|Sottunga||Sottungan||91|21|sv
    768|Sulkava||Sulkavan||12|10|fi
    771|Sund||Sundin||91|21|sv
    777|Suomussalmi||Suomussalmen||20|18|fi
    778|Suonenjoki||Suonenjoen|town|13|11|fi
    781|Sysmä||Sysmän||09|07|fi
    783|Säkylä||Säkylän||06|04|fi
    831|Taipalsaari||Taipalsaaren||11|09|fi
    832|Taivalkoski||Taivalkosken||19|17|fi
    833|Taivassalo|Tövsala|Taivassalon||05|02|fi
    834|Tammela||Tammelan||07|05|fi
    837|Tampere|Tammerfors|Tampereen|town|08|06|fi
    844|Tervo||Tervon||13|11|fi
    845|Tervola||Tervolan||21|19|fi
    846|Teuva|Östermark|Teuvan||16|14|fi
    848|Tohmajärvi||Tohmajärven||14|12|fi
    849|Toholampi||Toholammin||18|16|fi
    850|Toivakka||Toivakan||15|13|fi
    851|Tornio|Torneå|Tornion|town|21|19|fi
    853|Turku|Åbo|Turun|town|05|02|fi sv
    857|Tuusniemi||Tuusniemen||13|11|fi
    858|Tuusula|Tusby|Tuusulan||02|01|fi
    859|Tyrnävä||Tyrnävän||19|17|fi
    886|Ulvila|Ulvsby|Ulvilan|town|06|04|fi
    887|Urjala||Urjalan||08|06|fi
    889|Utajärvi||Utajärven||19|17|fi
    890|Utsjoki||Utsjoen||21|19|fi
    892|Uurainen||Uuraisten||15|13|fi
    893|Uusikaarlepyy|Nykarleby|Uudenkaarlepyyn|town|17|15|sv fi
    895|Uusikaupunki|Nystad|Uudenkaupungin|town|05|02|fi
    785|Vaala||Vaalan||19|17|fi
    905|Vaasa|Vasa|Vaasan|town|17|15|fi sv
    908|Valkeakoski||Valkeakosken|town|08|06|fi
    092|Vantaa|Vanda|Vantaan|town|04|01|fi sv
    915|Varkaus||Varkauden|town|13|11|fi
    918|Vehmaa|Vemo|Vehmaan||05|02|fi
    921|Vesanto||Vesannon||13|11|fi
    922|Vesilahti||Vesilahden||08|06|fi
    924|Veteli|Vetil|Vetelin||18|16|fi
    925|Vieremä||Vieremän||13|11|fi
    927|Vihti|Vichtis|Vihdin||03|01|fi
    931|Viitasaari||Viitasaaren|town|15|13|fi
    934|Vimpeli|Vindala|Vimpelin||16|14|fi
    935|Virolahti|Vederlax|Virolahden||10|08|fi
    936|Virrat|Virdois|Virtain|town|08|06|fi
    941|Vårdö||Vårdön||91|21|sv
    946|Vöyri|Vörå|Vöyrin||17|15|sv fi
    976|Ylitornio|Övertorneå|Ylitornion||21|19|fi
    977|Ylivieska||Ylivieskan|town|19|17|fi
    980|Ylöjärvi||Ylöjärven|town|08|06|fi
    981|Ypäjä||Ypäjän||07|05|fi
    989|Ähtäri|Etseri|Ähtärin|town|16|14|fi
    992|Äänekoski||Äänekosken|town|15|13|fi
    """
}
