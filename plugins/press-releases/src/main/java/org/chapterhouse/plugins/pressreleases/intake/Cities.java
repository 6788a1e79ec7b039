package org.chapterhouse.plugins.pressreleases.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cities outside the United States from which much news is dated, however they are spelled: seats of government above all. */
final class Cities {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private static final Set<String> KNOWN = Set.of("""
            abidjan;abuja;accra;addis ababa;algiers;amman;amsterdam;ankara;antananarivo;asuncion;athens;auckland;baghdad
            baku;bamako;bangkok;barcelona;beirut;belfast;belgrade;berlin;bern;bilbao;bogota;bogota d.c.;brasilia
            bratislava;brussels;bucharest;budapest;buenos aires;cairo;cali;canberra;cape town;caracas;cardiff;chisinau
            ciudad de guatemala;ciudad de mexico;ciudad de panama;colombo;copenhagen;cordoba;cusco;dakar;damascus
            dar es salaam;dhaka;dublin;durban;edinburgh;freetown;gaborone;geneva;glasgow;guadalajara;guayaquil;hanoi
            harare;helsinki;islamabad;istanbul;jakarta;jerusalem;johannesburg;juba;kabul;kampala;kathmandu;khartoum
            kigali;kingston;kinshasa;kuala lumpur;kyiv;la habana;la paz;lagos;lilongwe;lima;lisbon;ljubljana;london
            luanda;lusaka;madrid;malaga;managua;manila;maputo;maseru;medellin;melbourne;mexico city;mogadishu;monrovia
            monterrey;montevideo;montreal;moscow;nairobi;new delhi;nicosia;oaxaca;oslo;ottawa;ouagadougou;paris
            port-au-prince;prague;pretoria;quito;rabat;ramallah;reykjavik;riga;rio de janeiro;rome;san jose de costa rica
            san salvador;santiago;santiago de chile;santo domingo;sao paulo;sarajevo;seoul;sevilla;skopje;sofia;stockholm
            strasbourg;sucre;sydney;tallinn;tbilisi;tegucigalpa;tehran;the hague;tirana;tokyo;toronto;tripoli;tunis
            ulaanbaatar;valencia;valparaiso;vancouver;vienna;vilnius;warsaw;wellington;windhoek;yaounde;yerevan;zagreb
            zaragoza;zurich
            """.strip().split("\\s*[;\\n]\\s*"));

    private Cities() {}

    static boolean isKnown(String city) {
        var bare =
                ACCENT.matcher(Normalizer.normalize(city, Normalizer.Form.NFD)).replaceAll("");
        return KNOWN.contains(bare.toLowerCase(Locale.ROOT));
    }
}
