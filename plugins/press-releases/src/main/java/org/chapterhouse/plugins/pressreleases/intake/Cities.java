package org.chapterhouse.plugins.pressreleases.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cities from which much news is dated, however they are spelled: seats of government and large ones. */
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
            aberdeen;adelaide;akron;albany;albuquerque;allentown;amarillo;anaheim;anchorage;ann arbor;annapolis;arlington
            augusta;aurora;austin;bakersfield;bath;baton rouge;berkeley;billings;birmingham;bismarck;boise;boulder;bradford
            bridgeport;brighton;brisbane;bristol;brooklyn;buffalo;burlington;calgary;cambridge;carson city;champaign
            charleston;charlotte;chattanooga;cheyenne;christchurch;cleveland heights;colorado springs;columbia
            columbus;concord;cork;corpus christi;coventry;darwin;davenport;dayton;derby;derry;dover;duluth;dunedin;durham
            edmonton;el paso;eugene;evansville;exeter;fairbanks;fargo;flagstaff;flint;fort lauderdale;fort wayne;fort worth
            frankfort;fresno;gainesville;galway;gary;glendale;grand rapids;green bay;greensboro;greenville;halifax;hamilton
            harlem;harrisburg;hartford;helena;hobart;huntsville;inverness;iowa city;ithaca;jackson;jacksonville;jefferson city
            jersey city;juneau;kalamazoo;kansas city;knoxville;lancaster;lansing;laredo;leeds;leicester;lexington;limerick
            lincoln;little rock;liverpool;long beach;louisville;lubbock;macon;madison;manchester;mcallen;memphis;mesa
            missoula;mobile;montgomery;montpelier;nashville;newark;newcastle;new haven;norfolk;norwich;nottingham;oakland
            olympia;omaha;orlando;oxford;peoria;perth;pierre;plymouth;portland;portsmouth;poughkeepsie;providence;queens
            raleigh;rapid city;reno;richmond;roanoke;rochester;rockford;sacramento;salem;san bernardino;san jose;san juan
            santa ana;santa cruz;santa fe;santa rosa;savannah;scranton;sheffield;shreveport;sioux falls;southampton;spokane
            springfield;stamford;stockton;st. paul;sunderland;swansea;syracuse;tacoma;tallahassee;tampa;toledo;topeka;trenton
            tucson;tulsa;victoria;wichita;wilmington;winnipeg;wolverhampton;worcester;yonkers;york;youngstown;yuma
            """.strip().split("\\s*[;\\n]\\s*"));

    private Cities() {}

    static boolean isKnown(String city) {
        var bare =
                ACCENT.matcher(Normalizer.normalize(city, Normalizer.Form.NFD)).replaceAll("");
        return KNOWN.contains(bare.toLowerCase(Locale.ROOT));
    }
}
