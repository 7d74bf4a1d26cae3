package nl.escalatieroutes.onderhoud;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import nl.escalatieroutes.opdracht.Opdracht;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;

/** Makes the first account of who administers the others, where people have accounts of this program. */
public class MaakBeheerder implements Opdracht {

    private static final String ID = "[a-zA-Z0-9][a-zA-Z0-9_.@-]{0,63}";

    private final InputStream in;

    public MaakBeheerder() {
        this(System.in);
    }

    /** @param in where the password is read from, a line */
    public MaakBeheerder(InputStream in) {
        this.in = in;
    }

    @Override
    public String naam() {
        return "maak-beheerder";
    }

    @Override
    public String uitleg() {
        return "maak-beheerder <gebruikersnaam> <e-mailadres> - maakt een account voor het technisch beheer en vraagt het wachtwoord";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uit) {
        List<String> woorden = Onderhoudsdatabase.woorden(argumenten);
        Onderhoudsdatabase.eisWoorden(woorden, 2);
        String id = woorden.get(0);
        if (!id.matches(ID)) {
            throw new Gebruiksfout("'" + id + "' is geen gebruikersnaam: gebruik letters, cijfers, punten en streepjes.");
        }
        String wachtwoord = vraagWachtwoord();
        return Accounts.metMensen(Onderhoudsdatabase.instellingen(argumenten), mensen -> maak(mensen, id, woorden.get(1), wachtwoord, uit));
    }

    private static int maak(IdentityService mensen, String id, String email, String wachtwoord, PrintStream uit) {
        if (mensen.createUserQuery().userId(id).count() > 0) {
            uit.println("Er is al iemand met de gebruikersnaam " + id + ". Er is niets veranderd.");
            return 1;
        }
        User beheerder = mensen.newUser(id);
        beheerder.setEmail(email);
        keur(mensen, beheerder, wachtwoord);
        if (mensen.createGroupQuery().groupId(Groepen.CAMUNDA_ADMIN).count() == 0) {
            Group groep = mensen.newGroup(Groepen.CAMUNDA_ADMIN);
            groep.setName("Technisch beheer (Camunda)");
            groep.setType("SYSTEM");
            mensen.saveGroup(groep);
        }
        beheerder.setPassword(wachtwoord);
        mensen.saveUser(beheerder);
        mensen.createMembership(id, Groepen.CAMUNDA_ADMIN);
        uit.println("Het account " + id + " is gemaakt.");
        return 0;
    }

    /** @throws Gebruiksfout where the password is not as the settings want it */
    private static void keur(IdentityService mensen, User beheerder, String wachtwoord) {
        mensen.checkPasswordAgainstPolicy(wachtwoord, beheerder).getViolatedRules().stream().findFirst().ifPresent(regel -> {
            throw new Gebruiksfout(regel instanceof PasswordPolicyLengthRuleImpl
                    ? "Het wachtwoord heeft minder dan " + regel.getParameters().get("minLength") + " tekens."
                    : "De gebruikersnaam of het e-mailadres staat in het wachtwoord.");
        });
    }

    /** From the console without showing it, or a line of the standard input for who calls this from a script. */
    private String vraagWachtwoord() {
        Console console = System.console();
        if (console != null && in == System.in) {
            return new String(console.readPassword("Wachtwoord: "));
        }
        try {
            String regel = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            return regel == null ? "" : regel;
        } catch (IOException e) {
            throw new Gebruiksfout("Het wachtwoord is niet te lezen.");
        }
    }
}
