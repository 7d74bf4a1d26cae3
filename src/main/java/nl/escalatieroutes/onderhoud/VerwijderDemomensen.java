package nl.escalatieroutes.onderhoud;

import java.io.PrintStream;
import java.util.List;
import nl.escalatieroutes.opdracht.Opdracht;
import nl.escalatieroutes.productie.Demomens;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** Removes the people of the demo, whose passwords everybody knows, from a database that goes into production. */
public class VerwijderDemomensen implements Opdracht {

    @Override
    public String naam() {
        return "verwijder-demomensen";
    }

    @Override
    public String uitleg() {
        return "verwijder-demomensen - haalt de mensen van de demo, en wie zijn gebruikersnaam als wachtwoord heeft, uit de database";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uit) {
        Onderhoudsdatabase.eisWoorden(Onderhoudsdatabase.woorden(argumenten), 0);
        return Accounts.metMensen(Onderhoudsdatabase.instellingen(argumenten), mensen -> verwijder(mensen, uit));
    }

    private static int verwijder(IdentityService mensen, PrintStream uit) {
        List<String> weg = mensen.createUserQuery().list().stream().filter(VerwijderDemomensen::isDemo).map(User::getId).toList();
        weg.forEach(mensen::deleteUser);
        uit.println(weg.isEmpty() ? "Er staan geen mensen van de demo in de database."
                : "Verwijderd: " + String.join(", ", weg) + ". Hun casussen en taken zijn er nog.");
        return 0;
    }

    private static boolean isDemo(User mens) {
        UserEntity rij = (UserEntity) mens;
        return Demomens.is(rij.getId(), rij.getEmail(), rij.getPassword(), rij.getSalt());
    }
}
