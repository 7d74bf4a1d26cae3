package nl.escalatieroutes.proces.bouwsteen;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.escalatieroutes.casus.Deelname;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.casus.Naamwissels;
import nl.escalatieroutes.contact.BijgewerkteContacten;
import nl.escalatieroutes.contact.Contact;
import nl.escalatieroutes.contact.Contactenlijst;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.RegioInstellingen;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who is meant by the field {@code aan} of a message, and at which addresses: those of the region's contact directory,
 * else those of the people in the group (contract, 'Messages and hand-overs').
 */
@Component
class Ontvangers {

    /** All groups that have a part in the case now. */
    static final String BETROKKENEN = "betrokkenen";

    private static final String ELKE_PLEK = ".*";

    private final HuidigeCasus huidigeCasus;
    private final Deelnames deelnames;
    private final BijgewerkteContacten contacten;
    private final IdentityService identiteiten;
    private final Naamwissels naamwissels;

    Ontvangers(HuidigeCasus huidigeCasus, Deelnames deelnames, BijgewerkteContacten contacten, @Lazy IdentityService identiteiten,
            Naamwissels naamwissels) {
        this.huidigeCasus = huidigeCasus;
        this.deelnames = deelnames;
        this.contacten = contacten;
        this.identiteiten = identiteiten;
        this.naamwissels = naamwissels;
    }

    /** The groups in a text such as {@code aanbieder.aanbieder-a, zi2t}, {@code betrokkenen} or {@code aanbieder.*}. */
    Set<String> groepen(DelegateExecution execution, String aan) {
        Set<String> groepen = new LinkedHashSet<>();
        Arrays.stream(aan.split(",")).map(String::strip).filter(deel -> !deel.isEmpty()).forEach(deel -> {
            if (deel.equals(BETROKKENEN)) {
                deelnames.van(huidigeCasus.id(execution)).stream()
                        .filter(Deelname::loopt)
                        .map(Deelname::groep)
                        .forEach(groepen::add);
            } else if (isElkePlek(deel)) {
                groepen.addAll(overal(huidigeCasus.regioNu(execution), rol(deel)));
            } else {
                groepen.add(deel);
            }
        });
        return new LinkedHashSet<>(naamwissels.nu(groepen));
    }

    /** Whether a text means a role at all its places: such a message is about no case. */
    static boolean isElkePlek(String aan) {
        return aan.strip().endsWith(ELKE_PLEK);
    }

    List<String> adressen(DelegateExecution execution, String groep) {
        List<String> vanKantoor = contacten(execution, groep).stream()
                .flatMap(contact -> contact.emails().stream())
                .distinct()
                .toList();
        if (!vanKantoor.isEmpty()) {
            return vanKantoor;
        }
        return identiteiten.createUserQuery().memberOfGroup(groep).list().stream()
                .map(User::getEmail)
                .filter(email -> email != null && !email.isBlank())
                .distinct()
                .toList();
    }

    /**
     * Who may be reached for a group, by the contact directory of the region as it is now, with what was put right in it; the
     * directory may know the group by an earlier name.
     */
    List<Contact> contacten(DelegateExecution execution, String groep) {
        return contacten(huidigeCasus.regioNu(execution), naamwissels.nu(groep));
    }

    private List<Contact> contacten(Regio regio, String groep) {
        Contactenlijst lijst = contacten(regio);
        return naamwissels.namen(groep).stream()
                .map(naam -> lijst.zoek(rol(naam), plek(naam)))
                .filter(gevonden -> !gevonden.isEmpty())
                .findFirst().orElse(List.of());
    }

    private Contactenlijst contacten(Regio regio) {
        return contacten.van(regio.naam(), regio.contacten());
    }

    private List<String> overal(Regio regio, String rol) {
        RegioInstellingen instellingen = regio.instellingen();
        Stream<String> plekken = Stream.of(instellingen.gemeenten(), instellingen.aanbieders(), instellingen.verwijzers())
                .flatMap(namen -> namen.keySet().stream());
        Set<String> metMensen = identiteiten.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
        return naamwissels.nu(plekken.map(plek -> rol + "." + plek).toList()).stream()
                .filter(groep -> metMensen.contains(groep)
                        || contacten(regio, groep).stream().anyMatch(contact -> !contact.gemeente().isEmpty()))
                .toList();
    }

    private static String plek(String groep) {
        int punt = groep.indexOf('.');
        return punt < 0 ? "" : groep.substring(punt + 1);
    }

    private static String rol(String groep) {
        int punt = groep.indexOf('.');
        return punt < 0 ? groep : groep.substring(0, punt);
    }
}
