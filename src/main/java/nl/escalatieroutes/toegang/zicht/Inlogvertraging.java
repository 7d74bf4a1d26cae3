package nl.escalatieroutes.toegang.zicht;

import java.util.Date;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Slows down who keeps guessing a password: three wrong ones cost nothing (people mistype), then each one makes the
 * person wait longer, up to a minute. Nobody is locked for good: that would let a stranger keep somebody out.
 */
class Inlogvertraging extends DbIdentityServiceProvider {

    private static final int VRIJ = 3;
    private static final int HOOGSTENS = 60;

    @Override
    protected void lockUser(UserEntity persoon) {
        int pogingen = Math.min(persoon.getAttempts() + 1, Integer.MAX_VALUE - 1);
        Date wachtTot = new Date(ClockUtil.getCurrentTime().getTime() + 1000L * seconden(pogingen));
        Context.getCommandContext().getIdentityInfoManager().updateUserLock(persoon, pogingen, wachtTot);
    }

    /** Seconds to wait after so many wrong passwords in a row: 0, 0, 0, 3, 6, 12, 24, 48, 60, 60, ... */
    static int seconden(int pogingen) {
        return pogingen <= VRIJ ? 0 : (int) Math.min(HOOGSTENS, 3 * Math.pow(2, Math.min(30, pogingen - VRIJ - 1)));
    }
}
