package org.chapterhouse.text;

/** HTML that ran somewhere once. */
final class Attacks {

    static final String[] ALL = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "\"><svg/onload=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='JaVaScRiPt:alert(1)'>x</a>",
        "<a href='java&#x09;script:alert(1)'>x</a>",
        "<a href='&#x6A;avascript&colon;alert(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href='vbscript:msgbox(1)'>x</a>",
        "<a href='//evil.example'>x</a>",
        "<a href='https://e.org/\" onmouseover=\"alert(1)'>x</a>",
        "<noscript><style></noscript><img src=x onerror=alert(1)></style>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<form id=a></form><form><form id=b><input name=body>",
        "<template><script>alert(1)</script></template>",
        "<table class='\"><img src=x onerror=alert(1)>'><tr><td>x</table>",
        "<h2 class='\"><img src=x onerror=alert(1)>'>x</h2>",
        "<a id=\"PrimeFaces\" name=cookie>x</a>",
        "<form name=\"body\"><input name=nodeName>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<object data='data:text/html,x'></object><embed src=x>",
        "<base href='https://evil.example/'><meta http-equiv=refresh content='0;url=//evil'>",
        "<style>*{background:url(//evil)}</style><p style='background:url(//evil)'>x",
        "<textarea></textarea><script>alert(1)</script>",
        "<title><a title='</title><img src=x onerror=alert(1)>'>",
        "<xmp><p title='</xmp><img src=x onerror=alert(1)>'>",
        "<noembed><p title='</noembed><img src=x onerror=alert(1)>'>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<!-- --!><img src=x onerror=alert(1)> -->",
        "<![CDATA[><img src=x onerror=alert(1)>]]>",
        "<p/onclick=alert(1)>x",
        "<p\fonclick=alert(1)>x",
        "<<script>alert(1)//<</script>",
        "<select><option><style></option></select><img src=x onerror=alert(1)></style>",
        "<svg><foreignObject><p><style><!--</style><img src=x onerror=alert(1)>",
        "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
        "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "#{7*7} ${7*7} {{7*7}}",
    };

    private Attacks() {}
}
