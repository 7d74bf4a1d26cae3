package nl.escalatieroutes.onderhoud;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.escalatieroutes.casus.Naamwissel;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import nl.escalatieroutes.opdracht.Opdracht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Renames a role, a group or a place, or makes two one, in the whole database; with {@code --proef} nothing is kept. */
public class HernoemGroep implements Opdracht {

    private static final String PROEF = "--proef";

    @Override
    public String naam() {
        return "hernoem-groep";
    }

    @Override
    public String uitleg() {
        return "hernoem-groep <oud> <nieuw> [--proef] - hernoemt een rol (zi2t), een groep (aanbieder.a) of een plek (.roosendaal) "
                + "in alle taken, casussen en historie; bestaat de nieuwe al, dan worden de twee één";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uit) {
        List<String> woorden = Onderhoudsdatabase.woorden(argumenten);
        boolean proef = woorden.contains(PROEF);
        List<String> namen = woorden.stream().filter(woord -> !woord.equals(PROEF)).toList();
        Onderhoudsdatabase.eisWoorden(namen, 2);
        Naamwissel naam = Groepsnaam.wissel(namen.get(0), namen.get(1));
        return Onderhoudsdatabase.metDatabase(Onderhoudsdatabase.instellingen(argumenten),
                database -> hernoem(database, naam, proef, uit));
    }

    private static int hernoem(DataSource database, Naamwissel naam, boolean proef, PrintStream uit) {
        JdbcClient jdbc = JdbcClient.create(database);
        eisVrij(jdbc, naam);
        Map<String, Integer> geteld = new TransactionTemplate(new DataSourceTransactionManager(database)).execute(transactie -> {
            boolean nieuws = isNieuws(jdbc, naam);
            Map<String, Integer> veranderd = new Hernoeming(jdbc, naam).voerUit();
            if (nieuws) {
                veranderd.put("naam die diagrammen voortaan anders lezen", 1);
            }
            if (proef || veranderd.isEmpty()) {
                transactie.setRollbackOnly();
            }
            return veranderd;
        });
        if (geteld.isEmpty()) {
            uit.println("Nergens staat " + naam.oud() + ". Er is niets veranderd.");
            return 1;
        }
        uit.println((proef ? "Dit zou veranderen van " : "Dit is veranderd van ") + naam.oud() + " in " + naam.nieuw() + ":");
        geteld.forEach((wat, aantal) -> uit.println("  " + aantal + " " + wat));
        diagrammen(jdbc, naam).forEach(map -> uit.println("Let op: de route in de map '" + map + "' noemt " + naam.oud()
                + ". Lopende casussen gaan door met " + naam.nieuw() + ". Pas de map aan, zodat het diagram ook die naam laat zien."));
        uit.println(proef ? "Er is niets veranderd: dit was een proef." : "Klaar. U kunt het programma weer starten.");
        return 0;
    }

    /**
     * An earlier name is read as the later one for good: diagrams of running cases have it. Another group can't get that name,
     * or its tasks would come to the group that had it; the way back is free.
     */
    private static void eisVrij(JdbcClient jdbc, Naamwissel naam) {
        String groep = naam.isPlek() ? "rol" + naam.nieuw() : naam.nieuw();
        String gelezen = groep;
        for (Naamwissel eerder : jdbc.sql("select OUD, NIEUW from NAAMWISSEL order by ID")
                .query((rij, nummer) -> new Naamwissel(rij.getString(1), rij.getString(2))).list()) {
            gelezen = eerder.van(gelezen);
        }
        gelezen = naam.van(gelezen);
        if (!gelezen.equals(groep)) {
            throw new Gebruiksfout("De naam " + naam.nieuw() + " is eerder veranderd in "
                    + (naam.isPlek() ? gelezen.substring(gelezen.indexOf('.')) : gelezen) + ". Waar een diagram of een casus "
                    + naam.nieuw() + " noemt, is die groep bedoeld. Kies een andere naam.");
        }
    }

    /** Whether a version of a diagram has the old name, and nobody said yet that it means the new one. */
    private static boolean isNieuws(JdbcClient jdbc, Naamwissel naam) {
        return jdbc.sql("select count(*) from NAAMWISSEL where OUD = ? and NIEUW = ?").params(naam.oud(), naam.nieuw())
                .query(Long.class).single() == 0
                && jdbc.sql("select BYTES_ from ACT_GE_BYTEARRAY where NAME_ like '%.bpmn' or NAME_ like '%.dmn'")
                .query((rij, nummer) -> noemt(rij.getBytes(1), zoekwoord(naam))).list().contains(true);
    }

    private static String zoekwoord(Naamwissel naam) {
        return naam.isPlek() ? naam.oud().substring(1) : naam.oud();
    }

    /** The region folders whose latest version still names the old one. */
    private static List<String> diagrammen(JdbcClient jdbc, Naamwissel naam) {
        return jdbc.sql("""
                select D.NAME_, B.BYTES_ from ACT_RE_DEPLOYMENT D inner join ACT_GE_BYTEARRAY B on B.DEPLOYMENT_ID_ = D.ID_
                 where D.DEPLOY_TIME_ = (select max(E.DEPLOY_TIME_) from ACT_RE_DEPLOYMENT E where E.NAME_ = D.NAME_)
                   and (B.NAME_ like '%.bpmn' or B.NAME_ = 'route.yaml' or B.NAME_ = 'contacten.csv')""")
                .query((rij, nummer) -> noemt(rij.getBytes(2), zoekwoord(naam)) ? rij.getString(1) : "").list().stream()
                .filter(map -> !map.isEmpty()).distinct().sorted().toList();
    }

    private static boolean noemt(byte[] inhoud, String naam) {
        return Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(naam) + "(?![a-z0-9-])")
                .matcher(new String(inhoud, StandardCharsets.UTF_8)).find();
    }
}
