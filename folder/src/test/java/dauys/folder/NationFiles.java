package dauys.folder;

/** The registers of the made-up nation, which do not depend on a seed. */
final class NationFiles {

    static final String FORM = """
            title: {kk: Хаттама, ru: Протокол, en: Protocol}
            source: made up after article 43
            lines:
              - {code: listed, number: "1", name: {kk: а, ru: а, en: listed}, role: listed}
              - {code: received, number: "2", name: {kk: б, ru: б, en: received}, role: received}
              - {code: issued, number: "3", name: {kk: в, ru: в, en: issued}, role: issued}
              - {code: outside, number: "3a", name: {kk: г, ru: г, en: outside}, role: outside}
              - {code: by_certificate, number: "3b", name: {kk: д, ru: д, en: certificates}, role: by-certificate}
              - {code: cancelled, number: "4", name: {kk: е, ru: е, en: cancelled}, role: cancelled}
              - {code: spoiled, number: "5", name: {kk: ж, ru: ж, en: spoiled}, role: spoiled, assumed: yes}
              - {code: in_boxes, number: "6", name: {kk: з, ru: з, en: in the boxes}, role: in-boxes}
              - {code: portable, number: "6a", name: {kk: и, ru: и, en: portable}, role: portable}
              - {code: stationary, number: "6b", name: {kk: к, ru: к, en: stationary}, role: stationary}
              - {code: invalid, number: "7", name: {kk: л, ru: л, en: invalid}, role: invalid}
              - {role: votes, number: "8", name: {kk: м, ru: м, en: votes}}
              - {role: against-all, number: "9", name: {kk: н, ru: н, en: against all}}
              - {code: took_part, number: "10", name: {kk: о, ru: о, en: took part}, role: took-part}
              - {code: lost, number: "11", name: {kk: п, ru: п, en: lost}, may_be_empty: yes}
            identities:
              - {rule: took-part, equation: took_part = votes + against_all, article: "43", paragraph: "5"}
              - {rule: in-boxes, equation: in_boxes = took_part + invalid}
              - {rule: boxes, equation: in_boxes = portable + stationary}
              - {rule: portable-box, equation: portable <= outside}
              - {rule: issued, equation: in_boxes <= issued}
              - {rule: stock, equation: received = issued + cancelled + spoiled}
              - {rule: other, equation: lost <= cancelled}
              - {rule: listed, equation: issued <= listed}
              - {rule: part-of-issued, equation: outside <= issued}
              - {rule: part-of-issued, equation: by_certificate <= issued}
              - {rule: carried-away, equation: issued <= in_boxes}
            """;

    static final String BODIES = """
            body,office,area,abroad,seats,list_seats,single_mandate_seats,name_kk,name_ru,name_en,source
            mazhilis,mazhilis,,yes,,10,2,Мәжіліс,Мажилис,Mazhilis,made up
            maslikhat-KZ-10,maslikhat,KZ-10,no,4,2,2,Мәслихат,Маслихат,Maslikhat,made up
            """;

    static final String REGIONS = """
            region,iso,kato,name_kk,name_ru,name_en
            KZ-10,KZ-10,100000000,Абай,Абай,Abai
            KZ-71,KZ-71,710000000,Астана,Астана,Astana
            """;

    static final String UNITS = """
            unit,region,kind,kato,name_kk,name_ru,name_en
            KZ-10-A,KZ-10,district,,Бірінші,Первый,First
            KZ-10-B,KZ-10,town,,Екінші,Второй,Second
            KZ-71-A,KZ-71,city-district,,Үшінші,Третий,Third
            KZ-71-ABROAD,KZ-71,abroad,,Шет ел,Зарубежье,Abroad
            """;

    static final String CONSTITUENCIES = """
            constituency,body,number,name_kk,name_ru,name_en
            mazhilis-1,mazhilis,1,№ 1,№ 1,No. 1
            mazhilis-2,mazhilis,2,№ 2,№ 2,No. 2
            maslikhat-KZ-10-1,maslikhat-KZ-10,1,№ 1,№ 1,No. 1
            maslikhat-KZ-10-2,maslikhat-KZ-10,2,№ 2,№ 2,No. 2
            """;

    static final String PARTIES = """
            party,short_kk,short_ru,short_en,name_kk,name_ru,name_en
            A,А,А,A,А партиясы,Партия А,Party A
            B,Б,Б,B,Б партиясы,Партия Б,Party B
            C,В,В,C,В партиясы,Партия В,Party C
            """;

    static final String LISTS = """
            contest,party,registered_at,decision,persons
            mazhilis-list,B,2023-02-01,,
            mazhilis-list,A,2023-02-02,,
            mazhilis-list,C,2023-02-03,,
            maslikhat-KZ-10-list,A,2023-02-01,,
            maslikhat-KZ-10-list,B,2023-02-02,,
            """;

    static final String CANDIDATES = """
            contest,party,candidate,place,name,born,woman,disability
            mazhilis-1,A,C1,,Сейітов Али,,,
            mazhilis-1,B,C2,,Бекова Дана,,yes,
            mazhilis-1,,C3,,Ахметов Ержан,,,
            mazhilis-2,A,C4,,Оспанова Гүл,,yes,
            mazhilis-2,,C5,,Қасымов Нұр,,,
            maslikhat-KZ-10-1,A,C6,,Әлиев Айдар,,,
            maslikhat-KZ-10-1,B,C7,,Иванова Анна,,yes,
            maslikhat-KZ-10-2,,C8,,Ысқақов Жан,,,
            maslikhat-KZ-10-2,A,C9,,Темірова Сая,,yes,
            maslikhat-KZ-10-2,B,C10,,Петров Олег,,,
            """;

    private NationFiles() {}
}
