package org.chapterhouse.web.admin.screen;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.chapterhouse.problem.Malformed;

/**
 * Opens a page again whose view has gone with its session, so that a button pressed on it after signing in anew does
 * what it says, with everything that stands in the form.
 *
 * <p>A view would also prove that the form is ours; that every form is sent, and by one of our own pages, is made sure
 * before it gets here.
 */
public class ReopenedViews extends ViewHandlerWrapper {

    public ReopenedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        if (isWithoutState(context)) {
            throw new Malformed("no page of ours is without state");
        }
        var known = super.restoreView(context, viewId);
        if (known != null || !context.isPostback() || !isSent(context)) {
            return known;
        }
        var reopened = createView(context, viewId);
        context.setViewRoot(reopened);
        try {
            getViewDeclarationLanguage(context, viewId).buildView(context, reopened);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reopened;
    }

    /** Whoever says so has made the form up. */
    private static boolean isWithoutState(FacesContext context) {
        return "stateless"
                .equals(context.getExternalContext()
                        .getRequestParameterMap()
                        .get(ResponseStateManager.VIEW_STATE_PARAM));
    }

    private static boolean isSent(FacesContext context) {
        return ((HttpServletRequest) context.getExternalContext().getRequest())
                .getMethod()
                .equals("POST");
    }
}
