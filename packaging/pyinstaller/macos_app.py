"""What macOS is told about `PhotoVet.app`, in its `Info.plist`.

Keys: <https://developer.apple.com/documentation/bundleresources/information-property-list>.
"""

from __future__ import annotations

from typing import Any, Final

COMMAND: Final = "photovet"
WINDOW: Final = "photovet-desktop"
IDENTIFIER: Final = "io.github.photovet"


def info_plist(version: str) -> dict[str, Any]:
    """The entries that PyInstaller's own give way to.

    PyInstaller sorts the programs by name and starts the first one, which is the command line; and a bundle that holds
    one it may keep out of the Dock. So both are said here.
    """
    return {
        "CFBundleDisplayName": "PhotoVet",
        "CFBundleName": "PhotoVet",
        "CFBundleExecutable": WINDOW,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "es", "fr"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Photo",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.image"],
            },
            {
                "CFBundleTypeName": "Folder",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "None",  # drops on the Dock's icon are taken; PhotoVet never opens folders by itself
                "LSItemContentTypes": ["public.folder"],
            },
        ],
        "LSApplicationCategoryType": "public.app-category.photography",
        "LSBackgroundOnly": False,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
    }
