package org.chapterhouse.launcher.gate;

import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpResponsePacket;

/**
 * The server writes redirects out in full, with the host the browser said it was asking, once in a header and once in a
 * page that nobody sees. We send the path alone, and no page.
 */
final class Redirect {

    private static final String LOCATION = "Location";

    private Redirect() {}

    static void shorten(FilterChainContext context, HttpResponsePacket response) {
        var location = response.getHeader(LOCATION);
        var host = response.getRequest().getHeader("Host");
        if (location == null || host == null) {
            return;
        }
        for (var scheme : new String[] {"http://", "https://"}) {
            if (location.startsWith(scheme + host + "/")) {
                // the headers take no more changes of this name, but the value itself does
                response.getHeaders().getValue(LOCATION).setString(location.substring(scheme.length() + host.length()));
                withoutPage(context, response);
            }
        }
    }

    private static void withoutPage(FilterChainContext context, HttpResponsePacket response) {
        if (context.getMessage() instanceof HttpContent content && content.isLast()) {
            response.setContentLength(0);
            context.setMessage(HttpContent.builder(response).last(true).build());
        }
    }
}
