package org.chapterhouse.web.admin.screen;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer whose bytes are held back, while status and headers are said already. */
final class HeldResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8);

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] bytes() {
        writer.flush();
        return bytes.toByteArray();
    }

    /** Lets them go as they are. */
    void send() throws IOException {
        if (!isCommitted()) {
            var all = bytes();
            super.setContentLength(all.length);
            super.getOutputStream().write(all);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int value) {
                bytes.write(value);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes.write(some, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("what is held back is written at once");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void setBufferSize(int size) {
        // all of it is held, whatever its size
    }

    /** Which bytes they are is said by who lets them go. */
    @Override
    public void setHeader(String name, String value) {
        if (!name.equalsIgnoreCase("ETag") && !name.equalsIgnoreCase("Last-Modified")) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void setContentLength(int length) {
        // of the bytes as they are; they may go out compressed
    }

    @Override
    public void setContentLengthLong(long length) {
        // of the bytes as they are; they may go out compressed
    }
}
