package org.chapterhouse.web.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer that knows when nobody is there to take it any more: a download was stopped, a page was left. */
final class WatchedResponse extends HttpServletResponseWrapper {

    private @Nullable ServletOutputStream stream;
    private boolean gone;

    WatchedResponse(HttpServletResponse response) {
        super(response);
    }

    boolean isReaderGone() {
        return gone;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        var opened = stream;
        if (opened == null) {
            opened = new Watched(super.getOutputStream());
            stream = opened;
        }
        return opened;
    }

    @Override
    public void flushBuffer() throws IOException {
        watch(super::flushBuffer);
    }

    private interface Act {
        void run() throws IOException;
    }

    private void watch(Act act) throws IOException {
        try {
            act.run();
        } catch (IOException e) {
            gone = true;
            throw e;
        }
    }

    private final class Watched extends ServletOutputStream {

        private final ServletOutputStream out;

        Watched(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            watch(() -> out.write(value));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            watch(() -> out.write(bytes, from, length));
        }

        @Override
        public void flush() throws IOException {
            watch(out::flush);
        }

        @Override
        public void close() throws IOException {
            watch(out::close);
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
