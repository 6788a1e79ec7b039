package org.chapterhouse.platform.signal;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Writes down what it hears, then does what the test wants. */
final class Ear implements Listener {

    static final String MISSED = "(missed)";

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final String topic;
    private final Consumer<String> then;

    Ear(String topic, Consumer<String> then) {
        this.topic = topic;
        this.then = then;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void hear(String text) {
        heard.add(text);
        then.accept(text);
    }

    @Override
    public void missed() {
        heard.add(MISSED);
        then.accept(MISSED);
    }

    /** The next thing it is told; empty after a time in which anything would have come. */
    String next() {
        try {
            var next = heard.poll(30, TimeUnit.SECONDS);
            return next == null ? "" : next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasHeardNothing() {
        return heard.isEmpty();
    }
}
