package nl.escalatieroutes.toegang.rechten;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.casus.Naamwissels;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The made-up people of the demo (contract, 'Groups and demo people'): the password is the user id, so they exist in the
 * profile {@code demo} only. Who is there already is left as is.
 */
@Component
@Profile("demo")
class DemoMensen implements InitializingBean {

    private final IdentityService identiteiten;
    private final EenVoorEen eenVoorEen;
    private final Naamwissels naamwissels;

    DemoMensen(IdentityService identiteiten, EenVoorEen eenVoorEen, Naamwissels naamwissels) {
        this.identiteiten = identiteiten;
        this.eenVoorEen = eenVoorEen;
        this.naamwissels = naamwissels;
    }

    @Override
    public void afterPropertiesSet() {
        Demo demo = lees();
        eenVoorEen.doe(() -> {
            demo.groepen().forEach(this::maakGroep);
            demo.mensen().forEach(this::maak);
        });
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
        for (String groep : naamwissels.nu(mens.groepen())) {
            if (identiteiten.createUserQuery().userId(mens.id()).memberOfGroup(groep).count() == 0) {
                identiteiten.createMembership(mens.id(), groep);
            }
        }
    }

    private void maakGroep(String eersteId, String naam) {
        String id = naamwissels.nu(eersteId);
        if (identiteiten.createGroupQuery().groupId(id).count() == 0) {
            Group groep = identiteiten.newGroup(id);
            groep.setName(naam);
            groep.setType(id.equals(Groepen.CAMUNDA_ADMIN) ? "SYSTEM" : "WORKFLOW");
            identiteiten.saveGroup(groep);
        }
    }

    private static Demo lees() {
        try (InputStream bestand = new ClassPathResource("demo/mensen.yaml").getInputStream()) {
            return new ObjectMapper(new YAMLFactory()).readValue(bestand, Demo.class);
        } catch (IOException e) {
            throw new IllegalStateException("De mensen van de demo zijn niet te lezen.", e);
        }
    }

    /** @param groepen the groups and how they are called */
    private record Demo(List<Mens> mensen, Map<String, String> groepen) {
    }

    private record Mens(String id, String voornaam, String achternaam, List<String> groepen) {
    }
}
