package org.chapterhouse.security.internal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chapterhouse.security.TooBusy;

/**
 * Lets a few through at a time, a few more wait shortly, and tells everybody else to come back.
 *
 * <p>Checking a password costs memory and a tenth of a second by design. Without a bound, a crowd at the sign-in page
 * would take the memory and the threads that readers of the public site need.
 */
final class Turnstile {

    private final Semaphore places;
    private final int waitingRoom;
    private final Duration patience;

    Turnstile(int atOnce, int waitingRoom, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.waitingRoom = waitingRoom;
        this.patience = patience;
    }

    <T> T pass(Supplier<T> work) {
        if (!entered()) {
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        if (places.tryAcquire()) {
            return true;
        }
        if (places.getQueueLength() >= waitingRoom) {
            return false;
        }
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
