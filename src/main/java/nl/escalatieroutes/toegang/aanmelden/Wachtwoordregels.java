package nl.escalatieroutes.toegang.aanmelden;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What a new password of an account of this program must be: long, and without the person's own name, id or mail address
 * in it. Rules about kinds of characters make passwords that are hard for people only (NIST SP 800-63B, 3.1.1.2).
 */
@Component
@Profile("!demo")
public class Wachtwoordregels extends AbstractProcessEnginePlugin implements PasswordPolicy {

    private final List<PasswordPolicyRule> regels;

    Wachtwoordregels(Aanmeldinstellingen instellingen) {
        regels = List.of(new PasswordPolicyLengthRuleImpl(instellingen.wachtwoordLengte()), new PasswordPolicyUserDataRuleImpl());
    }

    /** The rules by the settings of a program that does not run. */
    public static Wachtwoordregels volgens(Environment instellingen) {
        return new Wachtwoordregels(Binder.get(instellingen).bindOrCreate("escalatie.aanmelden", Aanmeldinstellingen.class));
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return regels;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setEnablePasswordPolicy(true);
        engine.setPasswordPolicy(this);
    }
}
