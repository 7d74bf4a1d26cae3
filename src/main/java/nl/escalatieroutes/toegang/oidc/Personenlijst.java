package nl.escalatieroutes.toegang.oidc;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.escalatieroutes.toegang.AlsProgramma;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The program's directory of people: the engine's identity tables, kept as the sign-in server last described each person.
 * Group expressions, messages and timers use it for people who are not signed in.
 */
@Component
class Personenlijst {

    // Spring Security's filters are made before the engine.
    private final ObjectProvider<IdentityService> identiteiten;
    private final ObjectProvider<AlsProgramma> alsProgramma;
    private final ObjectProvider<PlatformTransactionManager> transacties;

    Personenlijst(ObjectProvider<IdentityService> identiteiten, ObjectProvider<AlsProgramma> alsProgramma,
            ObjectProvider<PlatformTransactionManager> transacties) {
        this.identiteiten = identiteiten;
        this.alsProgramma = alsProgramma;
        this.transacties = transacties;
    }

    /** Makes the directory say of the person what is said here, and nothing else. */
    void werkBij(Persoon persoon) {
        try {
            inTransactie(persoon);
        } catch (ProcessEngineException | DataAccessException e) {
            // The same person signed in twice at once, and the other one wrote first.
            inTransactie(persoon);
        }
    }

    /** The groups of somebody in the directory; empty for who is not in it. */
    Optional<Set<String>> groepen(String id) {
        return dienst().createUserQuery().userId(id).count() == 0 ? Optional.empty() : Optional.of(huidige(id));
    }

    private void inTransactie(Persoon persoon) {
        new TransactionTemplate(transacties.getObject()).executeWithoutResult(status ->
                alsProgramma.getObject().doe(() -> schrijf(persoon)));
    }

    private void schrijf(Persoon persoon) {
        schrijfMens(persoon);
        Set<String> huidige = huidige(persoon.id());
        Set<String> weg = new HashSet<>(huidige);
        weg.removeAll(persoon.groepen());
        weg.forEach(groep -> dienst().deleteMembership(persoon.id(), groep));
        persoon.groepen().stream().filter(groep -> !huidige.contains(groep)).forEach(groep -> {
            maakGroep(groep);
            dienst().createMembership(persoon.id(), groep);
        });
    }

    private void schrijfMens(Persoon persoon) {
        User mens = dienst().createUserQuery().userId(persoon.id()).singleResult();
        if (mens == null) {
            mens = dienst().newUser(persoon.id());
        } else if (List.of(persoon.voornaam(), persoon.achternaam(), persoon.email()).equals(List.of(
                Objects.toString(mens.getFirstName(), ""), Objects.toString(mens.getLastName(), ""),
                Objects.toString(mens.getEmail(), "")))) {
            return;
        }
        mens.setFirstName(persoon.voornaam());
        mens.setLastName(persoon.achternaam());
        mens.setEmail(persoon.email());
        dienst().saveUser(mens);
    }

    private void maakGroep(String id) {
        if (dienst().createGroupQuery().groupId(id).count() == 0) {
            Group groep = dienst().newGroup(id);
            groep.setName(id);
            groep.setType(id.equals(Groepen.CAMUNDA_ADMIN) ? "SYSTEM" : "WORKFLOW");
            dienst().saveGroup(groep);
        }
    }

    private Set<String> huidige(String id) {
        return dienst().createGroupQuery().groupMember(id).list().stream().map(Group::getId).collect(Collectors.toSet());
    }

    private IdentityService dienst() {
        return identiteiten.getObject();
    }
}
