package org.chapterhouse.web.admin;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Opens a page again whose view has gone with its session, so that a button pressed on it after signing in anew does
 * what it says, with everything that stands in the form.
 *
 * <p>A view would also prove that the form is ours. Two walls stand before this one: whoever does not come from one of our
 * own pages is refused by what the browser says of it, and the cookies of a session are such that a browser sends none of
 * them along with another site's form.
 */
public class ReopenedViews extends ViewHandlerWrapper {

    public ReopenedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        var known = super.restoreView(context, viewId);
        if (known != null || !context.isPostback()) {
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
}
