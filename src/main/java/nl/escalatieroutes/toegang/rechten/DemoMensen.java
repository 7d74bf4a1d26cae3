package nl.escalatieroutes.toegang.rechten;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The made-up people of the demo (contract, 'Groups and demo people'): the password is the user id, so they exist in the
 * profile {@code demo} only. Who is there already is left as is.
 */
@Component
@Profile("demo")
class DemoMensen implements InitializingBean {

    private static final List<Mens> MENSEN = List.of(
            new Mens("jp-roosendaal", "Jeugdprofessional", "Roosendaal", "jeugdprofessional.roosendaal"),
            new Mens("jp-moerdijk", "Jeugdprofessional", "Moerdijk", "jeugdprofessional.moerdijk"),
            new Mens("jp-etten-leur", "Jeugdprofessional", "Etten-Leur", "jeugdprofessional.etten-leur"),
            new Mens("la-roosendaal", "Lokale aanstuurder", "Roosendaal", "lokale-aanstuurder.roosendaal"),
            new Mens("la-moerdijk", "Lokale aanstuurder", "Moerdijk", "lokale-aanstuurder.moerdijk"),
            new Mens("la-etten-leur", "Lokale aanstuurder", "Etten-Leur", "lokale-aanstuurder.etten-leur"),
            new Mens("aanbieder-a", "Aanbieder", "A", "aanbieder.aanbieder-a"),
            new Mens("aanbieder-b", "Aanbieder", "B", "aanbieder.aanbieder-b"),
            new Mens("vraagbaak", "Medewerker", "Vraagbaak", "vraagbaak"),
            new Mens("expertteam", "Medewerker", "Expertteam", "expertteam"),
            new Mens("zorgmakelaar", "Medewerker", "Zorgmakelaar", "zorgmakelaar"),
            new Mens("zi2t", "Medewerker", "Zi2T", "zi2t"),
            new Mens("ompg", "Medewerker", "OMPG-team", "ompg"),
            new Mens("vangnet", "Medewerker", "Vangnet", "vangnet"),
            new Mens("deskundige", "Onafhankelijk", "Deskundige", "deskundige"),
            new Mens("verwijzer-amsterdam", "Verwijzer", "Amsterdam", "verwijzer.amsterdam"),
            new Mens("verwijzer-zaanstad", "Verwijzer", "Zaanstad", "verwijzer.zaanstad"),
            new Mens("verwijzer-ouder-amstel", "Verwijzer", "Ouder-Amstel", "verwijzer.ouder-amstel"),
            new Mens("beleidsadviseur", "Beleidsadviseur", "Ouder-Amstel", "beleidsadviseur.ouder-amstel"),
            new Mens("contractmanager", "Contractmanager", "Regio's", "contractmanager.amsterdam-zaanstreek",
                    "contractmanager.west-brabant-west"),
            new Mens("auditor", "Auditor", "Escalatieroutes", Groepen.AUDITOR),
            new Mens("proceseigenaar", "Proceseigenaar", "Escalatieroutes", Groepen.PROCESEIGENAAR),
            new Mens("beheerder", "Functioneel beheerder", "Escalatieroutes", Groepen.FUNCTIONEEL_BEHEERDER),
            new Mens("admin", "Technisch beheerder", "Escalatieroutes", Groepen.CAMUNDA_ADMIN));

    private static final Map<String, String> NAMEN = Map.of(
            "zi2t", "Zi2T (Zorg Informatie en Inkoop Team)",
            "ompg", "OMPG-team Amsterdam",
            "deskundige", "Onafhankelijk deskundige",
            Groepen.CAMUNDA_ADMIN, "Technisch beheer (Camunda)");

    private final IdentityService identiteiten;

    DemoMensen(IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    public void afterPropertiesSet() {
        MENSEN.forEach(this::maak);
    }

    private void maak(Mens mens) {
        if (identiteiten.createUserQuery().userId(mens.id()).count() == 0) {
            User persoon = identiteiten.newUser(mens.id());
            persoon.setFirstName(mens.voornaam());
            persoon.setLastName(mens.achternaam());
            persoon.setEmail(mens.id() + "@voorbeeld.invalid");
            persoon.setPassword(mens.id());
            identiteiten.saveUser(persoon);
        }
        for (String groep : mens.groepen()) {
            maakGroep(groep);
            if (identiteiten.createUserQuery().userId(mens.id()).memberOfGroup(groep).count() == 0) {
                identiteiten.createMembership(mens.id(), groep);
            }
        }
    }

    private void maakGroep(String id) {
        if (identiteiten.createGroupQuery().groupId(id).count() == 0) {
            Group groep = identiteiten.newGroup(id);
            groep.setName(naam(id));
            groep.setType(id.equals(Groepen.CAMUNDA_ADMIN) ? "SYSTEM" : "WORKFLOW");
            identiteiten.saveGroup(groep);
        }
    }

    /** {@code lokale-aanstuurder.etten-leur} reads as 'Lokale aanstuurder Etten-Leur'. */
    static String naam(String groep) {
        String rol = Groepen.rol(groep);
        String naam = NAMEN.getOrDefault(rol, hoofdletter(rol.replace('-', ' ')));
        if (rol.equals("aanbieder") && groep.contains(".aanbieder-")) {
            return "Aanbieder " + groep.substring(groep.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
        }
        return groep.equals(rol) ? naam : naam + " " + plek(groep.substring(rol.length() + 1));
    }

    private static String plek(String slug) {
        StringBuilder plek = new StringBuilder();
        for (String deel : slug.split("(?<=-)")) {
            plek.append(hoofdletter(deel));
        }
        return plek.toString();
    }

    private static String hoofdletter(String woord) {
        return woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1);
    }

    private record Mens(String id, String voornaam, String achternaam, String... groepen) {
    }
}
