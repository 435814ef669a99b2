#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Signs dist/Stepwell.app, puts it into a disk image and has Apple notarise it. Not run by the project yet.
#   SIGN_AS="Developer ID Application: …" NOTARY_PROFILE=stepwell deploy/macos/notarise.sh 0.1.0
# The profile is made once with: xcrun notarytool store-credentials stepwell --apple-id … --team-id …
set -eu

version=$1
app=dist/Stepwell.app
image=dist/Stepwell-$version-macos-$(uname -m).dmg
here=$(dirname "$0")

# From the inside out: a signature counts what lies below it.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
    xargs -0 -n 1 codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$SIGN_AS"
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$SIGN_AS" "$app"
codesign --verify --deep --strict "$app"
"$app/Contents/MacOS/stepwell" --self-test

rm -f "$image"
hdiutil create -volname Stepwell -srcfolder "$app" -format UDZO "$image"
codesign --timestamp --sign "$SIGN_AS" "$image"
xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
