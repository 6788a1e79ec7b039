package org.chapterhouse.platform.sql;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.chapterhouse.problem.HouseOnly;

/**
 * Does a transaction anew when the database gave it up in favour of another, so that nobody has to press a button twice.
 *
 * <p>Nothing of the first try is left then. It stands outside the transaction and concerns the outermost call only: what
 * runs within a transaction is lost with it.
 */
@HouseOnly
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class TryingAgain {

    private static final int MOST_TRIES = 3;
    private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

    @AroundInvoke
    Object tryAgain(InvocationContext call) throws Exception {
        if (UNDER_WAY.get()) {
            return call.proceed();
        }
        UNDER_WAY.set(true);
        try {
            return tryAgain(call, MOST_TRIES - 1);
        } finally {
            UNDER_WAY.remove();
        }
    }

    private static Object tryAgain(InvocationContext call, int more) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            if (more == 0 || !DatabaseRefused.isCollision(e)) {
                throw e;
            }
            return tryAgain(call, more - 1);
        }
    }
}
